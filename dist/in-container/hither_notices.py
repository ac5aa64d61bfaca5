"""What jobs in place say on stderr."""
import os

from hither_runner import content, hither_settings
from hither_runner.hither_settings import tell_once


def tell_ignored(name, declared):
    """Settings that ask for something else than this process are told once."""
    settings = hither_settings.stack[-1]
    handler = settings.get('job_handler')
    if handler is not None and type(handler).__name__ != 'DefaultJobHandler':
        tell_once('%s is ignored inside a job: jobs run in this process, one after the other' % type(handler).__name__)
    asked = settings.get('container', settings.get('use_container'))
    image = declared_image(declared) if asked is True else declared.containers.get(asked, asked)
    if isinstance(image, str) and without_scheme(image) != without_scheme(own_image()):
        tell_once('%s runs in the container of this job, not in %s: write it as a job of its own into the job spec, '
                  'and pass its result on with $job' % (name, image))


def declared_image(declared):
    image = declared.image
    if hasattr(image, 'get_name'):
        return '%s:%s' % (image.get_name(), image.get_tag())
    return image or declared.containers.get('default')


def own_image():
    """The image that the function of this job declares."""
    from hither_runner.documents import read_document
    return read_document(os.path.join(content.places['in'], 'job.json'))['container']['declared'] or ''


def without_scheme(image):
    return image[len('docker://'):] if image.startswith('docker://') else image
