"""Maps each name of hither's API to the module that defines it (see shim.py)."""

SETTING_CLASSES = (
    'BaseJobHandler JobHandler DefaultJobHandler ParallelJobHandler '
    'SlurmJobHandler RemoteJobHandler FeedJobHandler ComputeResource ScriptDirRunner JobCache Database '
    'EventStreamClient Log LogReader job_queue EndProcessWhenFileDisappears PreventKeyboardInterrupt')
IMAGES = (
    'DockerImage LocalDockerImage RemoteDockerImage DockerImageFromScript BindMount RuntimeHook PreRunContext '
    'PostRunContext PreContainerContext PostContainerContext')
UNSUPPORTED = (
    'run_function_in_container run_script_in_container run_scriptdir run_scriptdir_in_container '
    'run_function_in_container_with_kachery_support create_scriptdir_for_function_run _run_job _set_result '
    '_serialize_runnable_job _deserialize_runnable_job _serialize_job _deserialize_job _resolve_files_in_item '
    '_deresolve_files_in_item _run_function _safe_pickle _safe_unpickle _get_hither_function_wrapper')

# a later entry wins
HOMES = {
    'content': 'File',
    'hither_helpers': 'TemporaryDirectory FileLock ConsoleCapture ShellScript',
    'hither_settings': 'Config config UseConfig set_config get_config ' + SETTING_CLASSES,
    'hither_images': IMAGES,
    'hither_job': 'Job JobStatus run wait reset get_function',
    'hither_items': '_serialize_item _deserialize_item _copy_structure_with_changes',
    'hither_sf_job': 'Result Outputs',
    'hither_rest': (
        'NotInsideJob JobCancelledException DeserializationException DuplicateFunctionException identity noop '
        'FunctionWrapper _docker_inject_user_dir ' + UNSUPPORTED),
}
HOMES2 = dict(HOMES, hither2_job='Job JobResult get_function')
HOMES_SF = dict(HOMES, hither_sf_job='Result Outputs File')
