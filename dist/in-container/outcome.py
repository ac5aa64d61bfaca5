"""The outcome of a job as a document: out/result.json (FORMAT.md, "result.json")."""
import errno
import os

from hither_runner.documents import MAX_DOCUMENT, document_text, write_text

DISK_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
# Characters. A longer message is data, and the host doesn't read it.
MAX_MESSAGE = 1000000

# the function may have put something else in its place
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
    """Makes outcomes and writes one of them."""

    def __init__(self, out_directory, source_directory):
        self.out_directory = out_directory
        self.source_directory = source_directory

    def finished(self, result):
        """Encodes the result; what can't be encoded is an error of the function."""
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
        """Arrays that numpy can't write completely have no errno."""
        if error.errno in DISK_FULL or error.errno is None:
            return failed('DiskFull', disk_full(error, self.out_directory))
        return self.error(error)

    def error(self, error):
        from hither_runner import limits, user_traceback
        # before anything is freed: the traceback still holds what the function had open
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
            # what the result needed is freed, so that at least the reason can be told
            self.remove_sidecars()
            write_text(path, document_text(failed('DiskFull', disk_full(error, self.out_directory))))

    def remove_sidecars(self):
        for name in os.listdir(self.out_directory):
            if name.partition('.')[0].isdigit():
                os.unlink(os.path.join(self.out_directory, name))


def disk_full(error, directory):
    remedy = 'free some space where the content store is' if has_no_room(error, directory) else 'raise the limit'
    return 'there is no room for the result (%s): %s, or return less' % (error, remedy)


def has_no_room(error, directory):
    # numpy says of what it could not write neither whether the disk is full nor whether a limit is reached
    if error.errno is None:
        return os.statvfs(directory).f_bavail == 0
    return error.errno != errno.EFBIG


def too_large(size):
    return without_result(
        'error', 'ValueError',
        'the result is %d bytes of JSON, at most %d are taken: return large data as numpy arrays, or as hither.File'
        % (size, MAX_DOCUMENT))
