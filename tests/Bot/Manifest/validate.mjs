// Checks a Teams manifest against Microsoft's own schema: node validate.mjs <tools folder> <manifest.json>
// It takes the newest schema that @microsoft/app-manifest holds. Prints its version, or the faults and exit code 1.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [tools, manifestPath] = process.argv.slice(2);
const require = createRequire(join(tools, "package.json"));
const Ajv = require("ajv-draft-04").default;
const addFormats = require("ajv-formats").default;

const schemas = join(tools, "node_modules", "@microsoft", "app-manifest", "build", "json-schemas", "teams");
const minor = (folder) => Number(folder.split(".")[1]);
const newest = readdirSync(schemas).filter((folder) => /^v1\.\d+$/.test(folder)).sort((a, b) => minor(b) - minor(a))[0];
const schema = JSON.parse(readFileSync(join(schemas, newest, "MicrosoftTeams.schema.json"), "utf8"));

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);
if (validate(JSON.parse(readFileSync(manifestPath, "utf8")))) {
  console.log(newest);
} else {
  validate.errors.forEach((error) => console.error(`${error.instancePath || "/"} ${error.message}`));
  process.exitCode = 1;
}
