import { DOCKER26, ENGINES } from '../requirements';
import { RUNTIMES_UNDER_TEST } from '../runtimes';
import { containerRuntimeContract } from './container-runtime';

for (const engine of [...ENGINES, DOCKER26]) {
  containerRuntimeContract(engine, RUNTIMES_UNDER_TEST[engine.name].traits);
}
