/** Lines that the runner of a workflow would obey, and the ways on which a function brings them to the log. */
import { NASTY_LINES } from '../fakes/nasty-lines';

/** The lines. */
export const LINES = NASTY_LINES;

/** On either stream, in pieces, as the message or the type of an exception, as the result. */
export const WAYS = ['stdout', 'stderr', 'pieces', 'message', 'type', 'result'] as const;
