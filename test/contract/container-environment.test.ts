import { DOCKER26, ENGINES } from '../requirements';
import { containerEnvironmentContract, sifEnvironmentContract } from './container-environment';

for (const engine of [...ENGINES.filter(({ name }) => name !== 'host'), DOCKER26]) {
  containerEnvironmentContract(engine, engine.name === 'podman' ? { TERM: 'xterm', container: 'podman' } : {});
}
for (const engine of ENGINES.filter(({ name }) => name === 'apptainer')) {
  sifEnvironmentContract(engine);
}
