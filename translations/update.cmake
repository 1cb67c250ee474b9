# Collects the texts of widgets/ and app/ into the catalogues; English carries plural forms only.
# -I: without the headers lupdate files texts under "Button", while tr() looks under "vigie::ui::kit::Button".
set(options -I ${ROOT} -locations none -no-obsolete -silent)
execute_process(COMMAND ${LUPDATE} ${options} ${ROOT}/widgets ${ROOT}/app -ts ${ROOT}/translations/vigie_fr.ts COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${LUPDATE} ${options} -pluralonly ${ROOT}/widgets ${ROOT}/app -ts ${ROOT}/translations/vigie_en.ts COMMAND_ERROR_IS_FATAL ANY)
