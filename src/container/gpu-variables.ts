/** What a scheduler says about the GPUs of a task, which its jobs share. Our program sets these variables. */
import type { ConditionalArguments } from './types';

/** Arguments of run_job.py: it gets each variable with its value on the node. */
export const GPU_VARIABLES = {
  when: 'gpu-variables',
  args: ['CUDA_VISIBLE_DEVICES', 'ROCR_VISIBLE_DEVICES', 'HIP_VISIBLE_DEVICES', 'GPU_DEVICE_ORDINAL'],
} as const satisfies ConditionalArguments;
