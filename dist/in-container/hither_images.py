"""Images and runtime hooks of hither2 0.6 to 0.8. Inside a job, images have no effect."""


class DockerImage:
    """An image by name and tag."""

    def __init__(self, name='', *_args, tag=None, bind_mounts=(), environment=None, dockerfile=None):
        name = name[len('docker://'):] if name.startswith('docker://') else name
        path, slash, last = name.rpartition('/')
        self._name = path + slash + last.partition(':')[0]
        self._tag = tag or last.partition(':')[2] or 'latest'
        self._bind_mounts = list(bind_mounts)
        self._environment = dict(environment or {})
        self._dockerfile = dockerfile

    def get_name(self):
        return self._name

    def get_tag(self):
        return self._tag

    def prepare(self):
        """Does nothing: the host prepares images."""

    def is_prepared(self):
        return True


class LocalDockerImage(DockerImage):
    """hither2.LocalDockerImage('name:tag')"""


class RemoteDockerImage(DockerImage):
    """hither2.RemoteDockerImage('docker://name:tag')"""


class DockerImageFromScript(DockerImage):
    """hither2.DockerImageFromScript(name=…, dockerfile=…)"""


class BindMount:
    """hither2.BindMount(source, target, read_only)"""

    def __init__(self, source, target, read_only=True):
        self.source = source
        self.target = target
        self.read_only = read_only

    def serialize(self):
        return {'source': self.source, 'target': self.target, 'read_only': self.read_only}

    @classmethod
    def deserialize(cls, serialized):
        return cls(**serialized)


class PreRunContext:
    """Passed to `prerun`, which may change `kwargs`."""

    def __init__(self, *, kwargs):
        self.kwargs = dict(kwargs)


class PostRunContext:
    """Passed to `postrun`, which may set `return_value`."""

    def __init__(self, *, kwargs, return_value):
        self.kwargs = dict(kwargs)
        self.return_value = return_value


class PreContainerContext:
    """Was passed to `precontainer`, before the container started."""

    def __init__(self, *, kwargs, image):
        self.kwargs = dict(kwargs)
        self.image = image

    def add_bind_mount(self, bind_mount):
        """Does nothing: mounts are set in the job spec."""

    def set_env(self, key, value):
        """Does nothing: variables are set in the job spec."""


class PostContainerContext(PostRunContext):
    """Was passed to `postcontainer`, after the container had ended."""

    def __init__(self, *, kwargs, image, return_value):
        PostRunContext.__init__(self, kwargs=kwargs, return_value=return_value)
        self.image = image


class RuntimeHook:
    """hither2.RuntimeHook. Jobs in place run only `prerun` and `postrun`."""

    def precontainer(self, context):
        """Never called inside a job."""

    def postcontainer(self, context):
        """Never called inside a job."""

    def prerun(self, context):
        """Runs right before the function."""

    def postrun(self, context):
        """Runs right after the function."""
