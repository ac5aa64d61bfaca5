import { DOCKER26, ENGINES } from '../requirements';
import { supervisorContract } from './supervisor';

for (const engine of [...ENGINES, DOCKER26]) {
  supervisorContract(engine);
}
