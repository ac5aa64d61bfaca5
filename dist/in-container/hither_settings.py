"""hither's settings inside a job. They have almost no effect, because the job spec decides where and how jobs run.
Handlers, caches and logs can still be created, passed and used in `with`."""
import sys

from hither_runner.hither_api import SETTING_CLASSES
from hither_runner.unsupported import make

REMEDY = 'set it in the job spec: container, resources, timeout, cache, executor'

# The innermost settings are last.
stack = [{}]
notified = set()


class Config:
    """with hither.Config(…): …"""

    def __init__(self, *_args, **settings):
        self.new_config = dict(stack[-1], **settings)

    def __enter__(self):
        stack.append(self.new_config)
        return self

    def __exit__(self, kind, error, frames):
        stack.pop()

    @staticmethod
    def get_current_config():
        return dict(stack[-1])

    @staticmethod
    def get_current_config_value(key):
        return stack[-1].get(key)

    @staticmethod
    def set_default_config(settings):
        stack[:] = [dict(settings)]


class config(Config):
    """with hither.config(…): … as in the first versions, where None leaves a setting unchanged."""

    def __init__(self, *_args, **settings):
        Config.__init__(self, **given(settings))


class UseConfig(Config):
    """with hither2.UseConfig(config): …"""

    def __init__(self, used=None, **settings):
        Config.__init__(self, **(used if isinstance(used, dict) else settings))


def given(settings):
    return {name: value for name, value in settings.items() if value is not None}


def set_config(*_args, **settings):
    """hither.set_config(…)"""
    stack[-1].update(given(settings))


def get_config():
    """hither.get_config()"""
    return dict(stack[-1])


def notify(text):
    """Writes a notice to stderr."""
    try:
        sys.stderr.write('hither: %s\n' % text)
    except Exception:
        pass  # the function has closed stderr


def notify_once(text):
    if text not in notified:
        notified.add(text)
        notify(text)


class Setting:
    """An object that only configured how jobs ran. Setters and cleanup do nothing; methods that would need other
    computers raise when they are called."""

    is_remote = False

    def __init__(self, *_args, **_settings):
        pass

    def __enter__(self):
        return self

    def __exit__(self, kind, error, frames):
        pass

    @classmethod
    def from_config(cls, *_args, **_settings):
        return cls()

    def cleanup(self, *_args, **_settings):
        """Does nothing: nothing was started."""

    cancel_job = iterate = cleanup

    def __getattr__(self, name):
        if name.startswith('_'):
            raise AttributeError('%s has no attribute %r' % (type(self).__name__, name))
        if name.startswith('set_'):
            return self.cleanup
        return make('hither', '%s.%s' % (type(self).__name__, name), REMEDY)


globals().update(
    {name: type(name, (Setting,), {'__module__': 'hither'}) for name in SETTING_CLASSES.split()})
