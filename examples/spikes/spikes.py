"""Detection of spikes in an extracellular recording, as the first step of spike sorting."""
import numpy as np

import hither as hi

IMAGE = 'docker://quay.io/jupyter/scipy-notebook:python-3.12'


@hi.function('synthesize_recording', '0.1.0')
@hi.container(IMAGE)
def synthesize_recording(duration_sec, sampling_frequency, num_channels, firing_rate, seed):
    """A recording in microvolts (channels x samples, float32), and the samples at which its one unit fires.

    The unit's waveform is largest on channel 0 and halves from channel to channel; the noise level is 8 uV.
    """
    random = np.random.RandomState(seed)
    num_samples = int(duration_sec * sampling_frequency)
    traces = random.normal(0, 8, (num_channels, num_samples)).astype(np.float32)
    waveform = spike_waveform(sampling_frequency)
    margin = len(waveform)
    count = random.poisson(firing_rate * duration_sec)
    # one spike in each of `count` drawn slots, so that no two overlap
    slots = np.sort(random.permutation((num_samples - 2 * margin) // (2 * margin))[:count])
    times = (slots * 2 * margin + margin).astype(np.int64)
    for channel in range(num_channels):
        for time in times:
            traces[channel, time:time + margin] += waveform / 2 ** channel
    return {'traces': traces, 'true_times': times + int(np.argmin(waveform))}


@hi.function('detect_spikes', '0.1.0')
@hi.container(IMAGE)
def detect_spikes(recording, sampling_frequency, threshold=5.0, dead_time_ms=1.0):
    """Samples at which the deepest channel falls below -threshold noise levels, at most one in each dead time.

    The noise level is the median absolute deviation over 0.6745 (Quiroga et al. 2004, doi:10.1162/089976604774201631).
    """
    traces = recording['traces']
    noise = np.median(np.abs(traces), axis=1) / 0.6745
    depth = np.min(traces / noise[:, None], axis=0)
    dead = max(1, int(dead_time_ms * sampling_frequency / 1000))
    candidates = np.flatnonzero(depth < -threshold)
    times = []
    for start in candidates:
        if not times or start - times[-1] > dead:
            times.append(start + int(np.argmin(depth[start:start + dead])))
    print(f'{len(times)} spikes above {threshold} noise levels')
    return {'times': np.array(times, dtype=np.int64), 'noise_uv': noise}


@hi.function('score', '0.1.0')
@hi.container(IMAGE)
def score(found, truth, tolerance):
    """Precision and recall of found spike times, within a tolerance in samples."""
    gaps = np.abs(found['times'][:, None] - truth['true_times'][None, :])
    hits_found = int(np.sum(gaps.min(axis=1) <= tolerance)) if gaps.size else 0
    hits_true = int(np.sum(gaps.min(axis=0) <= tolerance)) if gaps.size else 0
    return {
        'precision': hits_found / max(1, len(found['times'])),
        'recall': hits_true / max(1, len(truth['true_times'])),
    }


def spike_waveform(sampling_frequency):
    """A biphasic spike of 2 ms with a trough of -120 uV."""
    t = np.arange(int(0.002 * sampling_frequency)) / sampling_frequency
    return (-120 * np.exp(-((t - 0.0005) / 0.0002) ** 2) + 40 * np.exp(-((t - 0.001) / 0.0004) ** 2)).astype(np.float32)
