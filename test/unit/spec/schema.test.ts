import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../src/spec/schema';

describe('the JSON Schema for editors', () => {
  it('is the one that is published (npm run schema writes it)', async () => {
    await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../../docs/hither.schema.json');
  });
});
