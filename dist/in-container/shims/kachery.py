"""The shim for kachery, both of 2020 (store_object …) and version 2 (store_json, store_file_local …)."""
from hither_runner.kachery_functions import (  # noqa: F401
    NETWORK, SORTED, SPACED, config, get_file_hash, get_file_info, get_object_hash, load_bytes, load_dir, load_file,
    load_json, load_npy, load_text, make_store_json, no_pickle, open_file, read_dir, store_dir, store_file, store_npy,
    store_text)
from hither_runner.unsupported import unsupported

__version__ = '2.0.2'

load_object = load_json
store_object = make_store_json(SPACED)
store_json = make_store_json(SORTED)
store_file_local = store_file
load_file_info = get_file_info


def cat_file(uri):
    """Prints the content of an object."""
    load_bytes(uri, write_to_stdout=True)


def set_config(**_options):
    """Has no effect: there is no remote inside a job."""


def get_config():
    """The settings, which are always empty."""
    return {}


def reset():
    """Has no effect: there are no settings."""


globals().update(no_pickle('kachery'))
globals().update(unsupported('kachery', (
    'link_file', 'get_mutable_local', 'set_mutable_local', 'delete_mutable_local', 'get_mutable', 'set_mutable',
    'get_client_id', 'request_file_experimental', '_add_download_args', '_add_upload_args',
    '_set_download_config_from_parsed_args', '_set_upload_config_from_parsed_args', '_config_dir'), NETWORK))
