/** The entry of the bundle: each door is loaded only when it is used. */

export async function commandLine(): Promise<void> {
  const door = await import('./cli');
  await door.main();
}

export async function actionMain(): Promise<void> {
  const door = await import('./action');
  await door.main();
}

export async function actionPost(): Promise<void> {
  const door = await import('./action');
  await door.post();
}
