"""Finds jobs in nested values, and copies the arguments of jobs in place."""
import copy
import sys

from hither_runner import content

UNCHANGEABLE = (type(None), bool, int, float, complex, str, bytes)


class Settled:
    """Base of jobs and job results, which may stand for their value in arguments and in the function's result."""

    def settled(self):
        """The value. Raises the exception if the job failed."""
        raise NotImplementedError


def settled_in(item):
    """The jobs and job results in nested dicts, lists and tuples."""
    if isinstance(item, Settled):
        yield item
    elif type(item) in (dict, list, tuple):
        for inner in item.values() if type(item) is dict else item:
            yield from settled_in(inner)


def replaced(item, change):
    """The same nested dicts, lists and tuples, with `change` applied to every other item."""
    kind = type(item)
    if kind is dict:
        return {key: replaced(inner, change) for key, inner in item.items()}
    if kind is list or kind is tuple:
        return kind([replaced(inner, change) for inner in item])
    return change(item)


def copied_arguments(kwargs, resolves_files):
    """The arguments of a job as a container would get them, sharing no list, dict or array with the caller."""
    numpy = sys.modules.get('numpy')

    def take(item):
        if isinstance(item, Settled):
            return replaced(item.settled(), take)
        if isinstance(item, content.File):
            return item.resolve() if resolves_files else item
        if hasattr(numpy, 'ndarray') and isinstance(item, numpy.ndarray):
            return numpy.array(item, order='K', subok=True)
        return item if type(item) in UNCHANGEABLE else copied(item)
    return replaced(kwargs, take)


def copied(item):
    """A copy of any other object (a set, a bytearray, an OrderedDict), or the object itself if it can't be copied."""
    try:
        return copy.deepcopy(item)
    except Exception:
        return item


def resolved(item):
    """The same value, with each hither.File replaced by its path or array."""
    return replaced(item, lambda inner: inner.resolve() if isinstance(inner, content.File) else inner)
