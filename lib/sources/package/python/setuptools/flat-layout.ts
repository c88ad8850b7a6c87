/**
 * Folders at the top of a project that automatic discovery takes for no package.
 * @see https://setuptools.pypa.io/en/latest/userguide/package_discovery.html#flat-layout
 */
export const FLAT_PACKAGES: readonly string[] = [
  ..."ci bin debian doc docs documentation manpages news newsfragments changelog".split(" "),
  ..."test tests unit_test unit_tests example examples scripts tools util utils python".split(" "),
  ..."build dist venv env requirements tasks fabfile site_scons".split(" "),
  ..."benchmark benchmarks exercise exercises htmlcov [._]*".split(" "),
];

/** Files at the top of a project that automatic discovery takes for no module. */
export const FLAT_MODULES: readonly string[] = [
  ..."setup conftest test tests example examples build toxfile noxfile pavement dodo tasks fabfile".split(" "),
  ..."[Ss][Cc]onstruct conanfile manage benchmark benchmarks exercise exercises [._]*".split(" "),
];
