/**
 * The script that asks a Python of this machine about itself (Python 3.6 and later; older versions answer too, so that
 * they can be refused with a better message). It prints one JSON object:
 *
 * - `path`: sys.path without our own entry; `watched`: other files that the answer depends on;
 * - `identity`: version, platform, and for each library directory, in order, the installed distributions by the names
 *   of their metadata directories (`numpy-2.1.0.dist-info`). A distribution that came from a directory or a repository
 *   (PEP 610) may change without a new version, so its RECORD, which has the digest of every file, counts too;
 * - `modules`: importable paths that belong to no installed distribution, in search order: modules beside
 *   distributions, directories of PYTHONPATH and of `.pth` files, and those that setuptools' editable finders name;
 * - `unclear`: a finder that can import from unknown places, or null.
 */
export const DESCRIBE_PYTHON = `
import hashlib, json, os, re, sys, sysconfig

LIBRARY = os.path.dirname(os.__file__)
MODULE = re.compile(r'[^\\W\\d]\\w*(\\.py|\\.pyc|(\\.[\\w-]+)*\\.so)?$')
KNOWN_FINDERS = ('_frozen_importlib', '_frozen_importlib_external', 'zipimport', '_distutils_hack', '_virtualenv',
                 'importlib._bootstrap_external', 'importlib._bootstrap')

def is_standard(path):
    name = os.path.basename(path)
    if name.startswith('python') and name.endswith('.zip') or name == 'lib-dynload':
        return True
    return path == LIBRARY or path.startswith(LIBRARY + os.sep) and '-packages' not in path

def is_library(path):
    return os.path.basename(path) in ('site-packages', 'dist-packages')

def names_in(directory):
    try:
        return sorted(os.listdir(directory))
    except OSError:
        return []

def text_of(*parts):
    try:
        with open(os.path.join(*parts), 'rb') as file:
            return file.read().decode('utf-8', 'replace')
    except (IOError, OSError):
        return None

def distributions(directory):
    found = [name for name in names_in(directory) if re.search(r'\\.(dist-info|egg-info|egg)$', name)]
    # source directories may contain the metadata of that source, which doesn't identify its content
    if is_library(directory):
        return found
    return [name for name in found if text_of(directory, name, 'RECORD') is not None]

def identity_of(directory, name):
    if text_of(directory, name, 'direct_url.json') is None:
        return name
    record = text_of(directory, name, 'RECORD') or ''
    return [name, hashlib.sha256(record.encode('utf-8')).hexdigest()]

def owned(directory, name):
    # paths in RECORD start at the library directory, those in installed-files.txt at the metadata directory
    for list_name, start in (('RECORD', ''), ('installed-files.txt', '../'), ('top_level.txt', '')):
        for line in (text_of(directory, name, list_name) or '').splitlines():
            way = line[len(start):] if line.startswith(start) else ''
            if not way.startswith(('../', '/')):
                yield re.split(r'[/,]', way)[0]
    stem = re.split(r'-\\d|\\.(?:dist|egg)-info', name)[0]
    yield stem
    yield stem.replace('-', '_').lower()

def modules_in(directory):
    owners = set(['__pycache__'])
    for name in distributions(directory):
        owners.update(owned(directory, name))
    for name in names_in(directory):
        stem = name.split('.')[0]
        place = os.path.join(directory, name)
        if MODULE.match(name) and ('.' in name or os.path.isdir(place)) and not owners.intersection([name, stem]):
            yield place

def editable(finder_module):
    mapping = getattr(finder_module, 'MAPPING', {})
    namespaces = getattr(finder_module, 'NAMESPACES', {})
    for place in list(mapping.values()) + [place for places in namespaces.values() for place in places]:
        yield place if os.path.exists(place) else place + '.py'

def finder_modules():
    for finder in list(sys.meta_path) + list(sys.path_hooks):
        name = getattr(finder, '__module__', None) or type(finder).__module__
        if name not in KNOWN_FINDERS:
            yield name

path = [each for each in sys.path if each]
libraries = [each for each in path if not is_standard(each)]
modules, unclear = [], None
for each in libraries:
    if each.endswith('.egg') and is_library(os.path.dirname(each)):
        continue
    if os.path.isfile(each):
        modules.append(each)
    else:
        modules.extend(modules_in(each))
for name in finder_modules():
    if re.match(r'__editable___\\w+_finder$', name):
        modules.extend(editable(sys.modules[name]))
    else:
        unclear = 'the module finder %s, which can import from anywhere' % name
for name in ('sitecustomize', 'usercustomize'):
    file = getattr(sys.modules.get(name), '__file__', None)
    if file:
        modules.append(file)
paths = [os.path.join(directory, name) for directory in libraries for name in names_in(directory)
         if name.endswith('.pth')]
# lines that begin with import run when Python starts
code = [line for path in paths for line in (text_of(path) or '').splitlines() if re.match('import[ \\t]', line)]
# what they and the customization modules import runs too
loaded = [getattr(module, '__file__', None) for module in list(sys.modules.values())]
watched = paths + sorted(file for file in loaded if file and (not is_standard(file) or 'customize' in file))
print(json.dumps({
    'executable': sys.executable,
    'path': path,
    'watched': watched + [os.path.join(sys.prefix, 'pyvenv.cfg')],
    'identity': [sys.version, sysconfig.get_platform(),
                 [[identity_of(directory, name) for name in distributions(directory)]
                  for directory in libraries], code],
    'modules': modules,
    'unclear': unclear,
}))
`;
