"""Notices on stderr about settings that jobs in place ignore."""
import os

from hither_runner import content, hither_settings
from hither_runner.hither_settings import notify_once


def notify_ignored(name, declared):
    """Says once which settings are ignored, because the job runs in this process."""
    settings = hither_settings.stack[-1]
    handler = settings.get('job_handler')
    if handler is not None and type(handler).__name__ != 'DefaultJobHandler':
        notify_once('%s is ignored inside a job: jobs run in this process, one at a time' % type(handler).__name__)
    asked = settings.get('container', settings.get('use_container'))
    image = declared_image(declared) if asked is True else declared.containers.get(asked, asked)
    if isinstance(image, str) and without_scheme(image) != without_scheme(own_image()):
        notify_once('%s runs in the container of this job, not in %s: to run it there, make it a separate job in the '
                    'job spec, and pass its result with $job' % (name, image))


def declared_image(declared):
    image = declared.image
    if hasattr(image, 'get_name'):
        return '%s:%s' % (image.get_name(), image.get_tag())
    return image or declared.containers.get('default')


def own_image():
    """The image declared by this job's function."""
    from hither_runner.documents import read_document
    return read_document(os.path.join(content.places['in'], 'job.json'))['container']['declared'] or ''


def without_scheme(image):
    return image[len('docker://'):] if image.startswith('docker://') else image
