"""Nested arguments and results of jobs in place: which jobs are in them, and copies of them."""
import copy
import sys

from hither_runner import content

UNCHANGEABLE = (type(None), bool, int, float, complex, str, bytes)


class Settled:
    """What stands for a value, also as a part of the function's result."""

    def settled(self):
        """The value. Raises the exception of a job that has one."""
        raise NotImplementedError


def settled_in(item):
    """The jobs, and results of jobs, in nested dicts, lists and tuples."""
    if isinstance(item, Settled):
        yield item
    elif type(item) in (dict, list, tuple):
        for inner in item.values() if type(item) is dict else item:
            yield from settled_in(inner)


def replaced(item, change):
    """The same structure of dicts, lists and tuples with every other item changed."""
    kind = type(item)
    if kind is dict:
        return {key: replaced(inner, change) for key, inner in item.items()}
    if kind is list or kind is tuple:
        return kind([replaced(inner, change) for inner in item])
    return change(item)


def taken_over(kwargs, resolves_files):
    """The arguments of a job as a container would get them: no list, dict or array is shared with the caller."""
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
    """Of any other kind, where it can be copied at all: sets, bytearrays, OrderedDicts and the like."""
    try:
        return copy.deepcopy(item)
    except Exception:
        return item


def resolved(item):
    """Paths and arrays in the place of hither.File."""
    return replaced(item, lambda inner: inner.resolve() if isinstance(inner, content.File) else inner)
