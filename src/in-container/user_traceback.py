"""Exceptions of the function as its author should see them: without the frames that are ours."""
import os

OUR_DIRECTORY = os.path.dirname(os.path.abspath(__file__)) + os.sep


def message_of(error):
    """Exactly str(error)."""
    try:
        return str(error)
    except BaseException:
        return '<str() of this %s failed>' % type(error).__name__


def traceback_of(error, source_directory):
    """The traceback from the first frame in the repository on, with the chained exceptions; files below the source
    directory by their paths in the repository."""
    prefix = source_directory + os.sep
    try:
        import traceback
        frames = error.__traceback__
        while frames is not None and not frames.tb_frame.f_code.co_filename.startswith(prefix):
            frames = frames.tb_next
        told = traceback.TracebackException(type(error), error, frames)
        leave_out_ours(told)
        lines = list(told.format())
    except BaseException:
        # not even the traceback can be told: out of memory, or a hostile exception
        return '%s: %s\n' % (type(error).__name__, message_of(error))
    return ''.join(lines).replace('File "' + prefix, 'File "')


def leave_out_ours(told):
    """Leaves out the lines of our own files, which stand between the author's where a job has run in place."""
    told.stack[:] = [frame for frame in told.stack if not frame.filename.startswith(OUR_DIRECTORY)]
    for chained in (told.__cause__, told.__context__):
        if chained is not None:
            leave_out_ours(chained)
