"""Exceptions of the function as its author should see them: without the frames that are ours."""
import os


def message_of(error):
    """Exactly str(error)."""
    try:
        return str(error)
    except BaseException:
        return '<str() of this %s failed>' % type(error).__name__


def traceback_of(error, source_folder):
    """The traceback from the first frame in the repository on, with the chained exceptions; files below the source
    folder by their paths in the repository."""
    prefix = source_folder + os.sep
    try:
        import traceback
        frames = error.__traceback__
        while frames is not None and not frames.tb_frame.f_code.co_filename.startswith(prefix):
            frames = frames.tb_next
        lines = traceback.format_exception(type(error), error, frames)
    except BaseException:
        # not even the traceback can be told: out of memory, or a hostile exception
        return '%s: %s\n' % (type(error).__name__, message_of(error))
    return ''.join(lines).replace('File "' + prefix, 'File "')
