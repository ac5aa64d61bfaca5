/** Lines that the workflow runner would obey, and the ways in which a function gets them into the log. */
import { NASTY_LINES } from '../fakes/nasty-lines';

/** The lines. */
export const LINES = NASTY_LINES;

/** On stdout or stderr, in pieces, as the message or type of an exception, as the result. */
export const WAYS = ['stdout', 'stderr', 'pieces', 'message', 'type', 'result'] as const;
