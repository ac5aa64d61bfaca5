import { DOCKER26, ENGINES } from '../requirements';
import { RUNTIMES_UNDER_TEST } from '../runtimes';
import { containerEnvironmentContract, sifEnvironmentContract } from './container-environment';

for (const engine of [...ENGINES, DOCKER26]) {
  const traits = RUNTIMES_UNDER_TEST[engine.name].ofImages?.(engine.env);
  if (traits !== undefined) {
    containerEnvironmentContract(engine, traits);
  }
  if (traits?.takesSif) {
    sifEnvironmentContract(engine);
  }
}
