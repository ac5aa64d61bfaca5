"""hither 0.4's serialization of arguments, its job hash, and its helpers for nested values."""
import json

from hither_runner import decode_values
from hither_runner.hither_nested import Settled, replaced


def serialize_item(item):
    """hither._serialize_item"""
    import sys
    numpy = sys.modules.get('numpy')
    if hasattr(numpy, 'ndarray'):
        if isinstance(item, numpy.integer):
            return int(item)
        if isinstance(item, numpy.floating):
            return float(item)
        if isinstance(item, numpy.ndarray):
            return {'_type': 'npy', 'data_b64': npy_base64(item, numpy)}
    if type(item) is dict:
        return {key: serialize_item(inner) for key, inner in item.items()}
    if type(item) is list:
        return [serialize_item(inner) for inner in item]
    if type(item) is tuple:
        return {'_type': 'tuple', 'data': serialize_item(list(item))}
    if isinstance(item, Settled):
        return serialize_item(item.settled())
    try:
        json.dumps(item)
    except (TypeError, ValueError):
        raise Exception('Unable to serialize item of type: %s' % type(item))
    return item


def npy_base64(array, numpy):
    import base64
    import io
    file = io.BytesIO()
    numpy.save(file, array, allow_pickle=False)
    return base64.b64encode(file.getvalue()).decode('ascii')


def deserialize_item(item):
    """hither._deserialize_item"""
    return decode_values.Decoder(None).decode(item)


def job_hash(name, version, kwargs):
    """The hash of a job as hither 0.4 computes it."""
    import hashlib
    hashed = {'function_name': name, 'function_Version': version, 'args': serialize_item(kwargs)}
    return hashlib.sha1(json.dumps(hashed, sort_keys=True, separators=(',', ':')).encode('utf-8')).hexdigest()


def copy_structure_with_changes(structure, replacement_function, _as_side_effect=False, _type=None):
    """hither._copy_structure_with_changes"""
    def change(item):
        if _type is not None and not isinstance(item, _type):
            return item
        changed = replacement_function(item)
        return item if _as_side_effect else changed
    return replaced(structure, change)


_serialize_item, _deserialize_item = serialize_item, deserialize_item
_copy_structure_with_changes = copy_structure_with_changes
