"""Formats the function's exceptions without our own frames."""
import os

OUR_DIRECTORY = os.path.dirname(os.path.abspath(__file__)) + os.sep


def message_of(error):
    """Exactly str(error)."""
    try:
        return str(error)
    except BaseException:
        return '<str() of this %s failed>' % type(error).__name__


def traceback_of(error, source_directory):
    """The traceback from the first frame in the repository on, with chained exceptions. Files in the source directory
    are shown by their paths in the repository."""
    prefix = source_directory + os.sep
    try:
        import traceback
        frames = error.__traceback__
        while frames is not None and not frames.tb_frame.f_code.co_filename.startswith(prefix):
            frames = frames.tb_next
        formatted = traceback.TracebackException(type(error), error, frames)
        remove_our_frames(formatted)
        lines = list(formatted.format())
    except BaseException:
        # formatting failed: out of memory, or a hostile exception
        return '%s: %s\n' % (type(error).__name__, message_of(error))
    return ''.join(lines).replace('File "' + prefix, 'File "')


def remove_our_frames(formatted):
    """Removes our own frames, which appear between the author's if a job ran in place."""
    formatted.stack[:] = [frame for frame in formatted.stack if not frame.filename.startswith(OUR_DIRECTORY)]
    for chained in (formatted.__cause__, formatted.__context__):
        if chained is not None:
            remove_our_frames(chained)
