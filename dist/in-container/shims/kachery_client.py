"""The shim for kachery_client."""
from hither_runner.hither_functions import nothing
from hither_runner.kachery_functions import (  # noqa: F401
    COMPACT, NETWORK, load_bytes, load_file, load_json, load_npy, load_text, make_store_json, no_pickle, store_file,
    store_npy, store_text)
from hither_runner.unsupported import unsupported, unsupported_classes

__version__ = '1.2.0'
HOMES = {'hither_helpers': 'ShellScript TemporaryDirectory'}

store_json = make_store_json(COMPACT)
# a copy, because the file is removed when the job ends
link_file = store_file
# @kachery_client.taskfunction('name.1') has no effect: tasks are requested over the network
taskfunction = nothing


def parse_uri(uri):
    """The protocol, algorithm, hash, and the rest of a sha1:// URI."""
    from hither_runner import kachery_uri
    parts = kachery_uri.parse(uri)
    return 'sha1', 'sha1', parts.sha1, parts.name, {}


def build_uri(*, protocol='sha1', hash, basename=None, **_options):
    """protocol://hash/basename"""
    return '%s://%s%s' % (protocol, hash, '/' + basename if basename else '')


def enable_ephemeral(*_args, **_options):
    """Has no effect: there is no network inside a job."""


config_ephemeral = setup_colab_ephemeral = enable_ephemeral

globals().update(no_pickle('kachery_client'))
globals().update(unsupported('kachery_client', (
    'get_node_id', 'create_feed', 'load_feed', 'load_subfeed', 'delete_feed', 'get_feed_id', 'watch_for_new_messages',
    'get', 'set', 'get_string', 'delete', 'request_task', 'request_task_result', 'run_task_backend',
    '_run_task', 'upload_file', 'cli', 'register_task_functions', 'update_task_status', '_kachery_storage_dir',
    '_kachery_temp_dir', '_daemon_url', '_connected_to_daemon', '_http_post_json', '_parse_kachery_uri'), NETWORK))
globals().update(unsupported_classes(
    'kachery_client', ('Feed', 'Subfeed', 'DirectClient', 'EphemeralClient', 'TaskBackend'), NETWORK))
