// start.mjs: gives each element with data-module="naam" to init() of naam.mjs. A module that fails stops only itself.

async function start($element) {
  const naam = $element.dataset.module;
  try {
    const module = await import(`./${naam}.mjs`);
    await module.init($element);
  } catch (fout) {
    console.error(`${naam}: does not work on`, $element, fout);
  }
}

document.querySelectorAll("[data-module]").forEach(start);
