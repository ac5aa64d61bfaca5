"""The submodules of the published packages, of all versions together."""

SUBMODULES = {
    'hither': (
        '_Config _basejobhandler _computeresourceconnectedclient _consolecapture _containermanager _core _enums '
        '_etconf _exceptions _execute_job _filelock _generate_source_code_for_function _identity _identity._identity '
        '_jobmanager _paralleljobhandler _preventkeyboardinterrupt _run_function_in_container '
        '_run_serialized_job_in_container _serialize_job _shellscript _slurmjobhandler _temporarydirectory _util '
        '_workerprocess computeresource computeresource._computeresourcejobmanager '
        'computeresource._computeresourceworker computeresource._jobhandlerconnection computeresource.computeresource '
        'computeresource.computeresource_new computeresource_new core database defaultjobhandler eventstreamclient '
        'file job jobcache noop noop.noop paralleljobhandler remotejobhandler slurmjobhandler version'),
    'hither2': (
        '_Config _bindmount _check_job_cache _config _consolecapture _endprocesswhenfiledisappears _enums _etconf '
        '_filelock _generate_source_code_for_function _identity _identity._identity _job _job_cache _job_handler '
        '_job_manager _jobmanager _resolve_files_in_item _run_function _run_serialized_job_in_container _safe_pickle '
        '_serialize _shellscript _temporarydirectory _to_file _to_file._to_file _util computeresource consolecapture '
        'core create_scriptdir_for_function_run database dockerimage dockerimagefromscript feedjobhandler file '
        'function job jobcache log paralleljobhandler remotejobhandler run_function_in_container '
        'run_function_in_container_with_kachery_support run_script_in_container run_scriptdir '
        'run_scriptdir_in_container runtimehook scriptdir_runner scriptdir_runner.scriptdir_runner '
        'scriptdir_runner.slurmallocation scriptdir_runner.slurmbatch slurmallocation slurmjobhandler version'),
    'hither_sf': (
        '_consolecapture _core _etconf _filelock _paralleljobhandler _preventkeyboardinterrupt '
        '_run_function_in_container _shellscript _slurmjobhandler _temporarydirectory'),
    'kachery': 'cli client client.get_kachery_dir client.store_file core version',
    'kachery_p2p': (
        '_core _core2 _daemon_connection _experimental_config _feeds _load_file _local_kachery_storage _misc '
        '_mutables _preventkeyboardinterrupt _safe_pickle _shellscript _start_daemon _store_file _temporarydirectory '
        '_testdaemon cli core exceptions feeds filelock main protocol_version version'),
    'kachery_client': (
        '_daemon_connection _feeds _load_file _misc _mutables _safe_pickle _shellscript _store_file '
        '_temporarydirectory _uri_handling cli direct_client direct_client.DirectClient enable_ephemeral ephemeral '
        'ephemeral.EphemeralClient ephemeral.config_ephemeral main request_task request_task_result '
        'setup_colab_ephemeral task_backend task_backend.TaskBackend task_backend.run_task_backend '
        'task_backend.taskfunction tasks upload_file version'),
}
