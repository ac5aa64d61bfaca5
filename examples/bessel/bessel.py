"""Integrals of Bessel functions of the first kind, in pure Python."""
import math

import hither as hi


@hi.function('integrate_bessel', '0.1.0')
@hi.container('docker://python:3.12-slim')
def integrate_bessel(v, a, b):
    """The integral of J_v(x) from a to b, for v > -1 and 0 <= a <= b up to about 20.

    The power series of J_v (DLMF 10.2.2) is integrated term by term.
    """
    value = antiderivative(v, b) - antiderivative(v, a)
    print(f'integral of J_{v} from {a} to {b}: {value:.10f}')
    return value


@hi.function('total', '0.1.0')
@hi.container('docker://python:3.12-slim')
def total(values):
    """The sum of a sweep, and its largest member."""
    return {'sum': math.fsum(values), 'largest': max(values)}


def antiderivative(v, x):
    """The integral of J_v from 0 to x."""
    half = x / 2
    terms = []
    m = 0
    while True:
        power = 2 * m + v + 1
        size = math.exp(power * math.log(half) - math.lgamma(m + 1) - math.lgamma(m + v + 1)) if half > 0 else 0.0
        terms.append((-1) ** m * 2 / power * size)
        if size < 1e-18 and m > half:
            return math.fsum(terms)
        m += 1
