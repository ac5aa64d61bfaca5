"""Writes the outcome of a job to out/result.json (FORMAT.md, "result.json")."""
import errno
import os

from hither_runner.documents import MAX_DOCUMENT, document_text, write_text

DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
# Characters. The host refuses longer messages.
MAX_MESSAGE = 1000000

# bound at import, because the function may replace the original later
set_umask = os.umask


def failed(kind, message):
    return without_result('failed', kind, message)


def without_result(status, kind, message, traceback=''):
    return {
        'schema': 'hither-outcome/1',
        'status': status,
        'error': {'type': kind, 'message': cut(message), 'traceback': cut(traceback)},
    }


def cut(text):
    left_out = len(text) - MAX_MESSAGE
    return text if left_out <= 0 else '%s\n[%d more characters]' % (text[:MAX_MESSAGE], left_out)


class OutcomeWriter:
    """Creates outcomes, and writes one."""

    def __init__(self, out_directory, source_directory):
        self.out_directory = out_directory
        self.source_directory = source_directory

    def finished(self, result):
        """Encodes the result. A result that can't be encoded is the function's error."""
        from hither_runner import encode_values
        set_umask(0o022)
        try:
            encoded = encode_values.ResultEncoder(self.out_directory).encode_result(result)
        except OSError as error:
            return self.not_written(error)
        except BaseException as error:
            return self.error(error)
        return {'schema': 'hither-outcome/1', 'status': 'finished', 'result': encoded}

    def not_written(self, error):
        """A full disk is a failure, not an exception of the function. numpy's error for a short write has no errno."""
        if error.errno in DISK_FULL or error.errno is None:
            return failed('DiskFull', disk_full(error, self.out_directory))
        return self.error(error)

    def error(self, error):
        from hither_runner import limits, user_traceback
        # first, while the traceback still keeps the function's files open
        full = limits.full_places()
        document = without_result(
            'error',
            type(error).__name__,
            user_traceback.message_of(error),
            user_traceback.traceback_of(error, self.source_directory),
        )
        return dict(document, full=full) if full else document

    def write(self, document):
        path = os.path.join(self.out_directory, 'result.json')
        text = document_text(document)
        if len(text) > MAX_DOCUMENT:
            text = document_text(too_large(len(text)))
        set_umask(0o022)
        try:
            write_text(path, text)
        except OSError as error:
            # free the result's files to make room for the reason
            self.remove_sidecars()
            write_text(path, document_text(failed('DiskFull', disk_full(error, self.out_directory))))

    def remove_sidecars(self):
        for name in os.listdir(self.out_directory):
            if name.partition('.')[0].isdigit():
                os.unlink(os.path.join(self.out_directory, name))


def disk_full(error, directory):
    remedy = 'free disk space for the content store' if has_no_room(error, directory) else 'raise the file size limit'
    return 'not enough disk space for the result (%s): %s, or return less data' % (error, remedy)


def has_no_room(error, directory):
    # numpy's error doesn't say whether the disk is full or a limit was reached
    if error.errno is None:
        return os.statvfs(directory).f_bavail == 0
    return error.errno != errno.EFBIG


def too_large(size):
    return without_result(
        'error', 'ValueError',
        'the result has %d bytes of JSON, and the limit is %d: return large data as numpy arrays or hither.File'
        % (size, MAX_DOCUMENT))
