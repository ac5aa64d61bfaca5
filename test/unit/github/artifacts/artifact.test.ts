import { describe, expect, it } from 'vitest';
import { artifactName } from '../../../../src/github/artifacts/artifact';

describe('the name of an artifact', () => {
  it('contains the job of the workflow', () => {
    expect(artifactName('compute', '1a2b3c4d')).toBe('hither-compute-1a2b3c4d');
  });

  it('is valid for any job name', () => {
    expect(artifactName('a/b:c "d"\n', '1a')).toBe('hither-abcd-1a');
    expect(artifactName('', '1a')).toBe('hither-1a');
    expect(artifactName('x'.repeat(300), '1a').length).toBeLessThan(120);
  });
});
