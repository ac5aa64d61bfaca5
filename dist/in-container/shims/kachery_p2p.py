"""The shim for kachery_p2p."""
from hither_runner.kachery_functions import (  # noqa: F401
    COMPACT, NETWORK, LoadFileError, get_file_hash, get_file_info, load_bytes, load_dir, load_file, load_json, load_npy,
    load_text, make_store_json, no_pickle, read_dir, store_dir, store_file, store_npy, store_text)
from hither_runner.unsupported import unsupported, unsupported_classes

__version__ = '0.9.0'
__protocol_version__ = '0.9.0'
HOMES = {'hither_helpers': 'ShellScript TemporaryDirectory FileLock', 'hither_settings': 'PreventKeyboardInterrupt'}

load_object = load_json
store_json = store_object = make_store_json(COMPACT)


def _experimental_config(**_options):
    """Has no effect: there is no network inside a job."""


globals().update(no_pickle('kachery_p2p'))
globals().update(unsupported('kachery_p2p', (
    'get_node_id', 'get_channels', 'join_channel', 'leave_channel', 'find_file', 'start_daemon', 'stop_daemon', 'cli',
    'create_feed', 'load_feed', 'load_subfeed', 'delete_feed', 'get_feed_id', 'watch_for_new_messages', 'get', 'set',
    'get_string', 'delete', 'link_file', 'upload_file', '_kachery_storage_dir',
    '_kachery_temp_dir', '_api_port', '_api_host', '_http_post_json', '_load_feed', '_get_feed_id'), NETWORK))
globals().update(unsupported_classes('kachery_p2p', ('Feed', 'Subfeed', 'TestDaemon'), NETWORK))
