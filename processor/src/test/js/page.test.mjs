// Opens the pages of a folder in a browser, and prints a line for each check: "ok NAME" or "not ok NAME: what is wrong".
// Usage: node page.test.mjs FOLDER BROWSER
import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { marked } from "marked";
import { chromium } from "playwright-core";

const [folder, executablePath] = process.argv.slice(2);
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const files = (await readdir(folder)).sort();
const hostile = files.filter(file => file.startsWith("hostile") && file.endsWith(".html"));

const requests = [];
const server = createServer(async (request, response) => {
  requests.push(request.url);
  try {
    const body = await readFile(join(folder, basename(request.url)));
    response.writeHead(200, { "Content-Type": "text/html" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
const origin = "http://127.0.0.1:" + server.address().port;
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });

const open = async (file, options = {}) => {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.problems = [];
  page.on("console", message => page.problems.push(message.type() + ": " + message.text()));
  page.on("pageerror", error => page.problems.push("error: " + error.message));
  page.on("dialog", dialog => { page.problems.push("dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("request", request => page.problems.push(...(request.url().startsWith(origin) ? [] : ["request: " + request.url()])));
  await page.goto(origin + "/" + file);
  return page;
};

const equal = (actual, expected) => {
  if (!isDeepStrictEqual(actual, expected)) {
    throw new Error("expected " + JSON.stringify(expected) + ", but was " + JSON.stringify(actual));
  }
};

const check = async (name, test) => {
  try {
    await test();
    console.log("ok " + name);
  } catch (error) {
    console.log("not ok " + name + ": " + String(error.message).replaceAll("\n", " "));
  }
};

const codes = page => page.$$eval("article:not([hidden])", all => all.filter(code => code.offsetParent).map(code => code.id));

const findings = async page => {
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return result.violations.map(found => found.id + " " + found.nodes.map(node => node.target).slice(0, 3).join(" "));
};

for (const colorScheme of ["light", "dark"]) {
  for (const width of [360, 1280]) {
    await check(`axe finds nothing, ${colorScheme}, ${width} pixels`, async () => {
      const page = await open("small.html", { colorScheme, viewport: { width, height: 800 } });
      equal(await findings(page), []);
      equal(page.problems, []);
      await page.context().close();
    });
  }
}

await check("the page is as wide as a phone", async () => {
  const page = await open("websocket.html", { viewport: { width: 360, height: 800 } });
  equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await page.context().close();
});

await check("the page makes no request", async () => {
  requests.length = 0;
  const page = await open("websocket.html");
  await page.waitForLoadState("networkidle");
  equal(requests, ["/websocket.html"]);
  equal(page.problems, []);
  await page.context().close();
});

const page = await open("websocket.html", { permissions: ["clipboard-read", "clipboard-write"] });
const all = await codes(page);
const find = async (text, expected, status) => check(`finds "${text}"`, async () => {
  await page.getByRole("searchbox").fill(text);
  equal(await codes(page), expected);
  equal(await page.getByRole("status").textContent(), status);
});
await find("1003", ["1003"], `1 of ${all.length} codes`);
await find("BAD_DATA", ["1003", "1007"], `2 of ${all.length} codes`);
await check("shows found codes without their ranges", async () => {
  equal(await page.locator(".about:visible").count(), 0);
  equal(await page.locator("nav p:visible").allTextContents(), ["Protocol 1000 to 2999"]);
});
await find("bad data", ["1003", "1007"], `2 of ${all.length} codes`);
await find("too big", ["1009"], `1 of ${all.length} codes`);
await find("WrongDataType", ["1003"], `1 of ${all.length} codes`);
await find("300", ["3000", "3001", "3003", "3008"],
  `4 of ${all.length} codes; the number is in the range Unused 0 to 999`);
await find("4123", [], `0 of ${all.length} codes; the number is in the range Private use 4000 to 4999`);
await find("no such words", [], `0 of ${all.length} codes`);
await check("shows the range of a number without an entry", async () => {
  await page.getByRole("searchbox").fill("4123");
  equal(await page.locator("section.range:visible").evaluateAll(found => found.map(each => each.id)), ["range-PRIVATE_USE"]);
});
await check("axe finds nothing while the filter hides codes", async () => equal(await findings(page), []));
await check("a link leads to a hidden code", async () => {
  await page.getByRole("searchbox").fill("1003");
  await page.evaluate(() => { location.hash = "#1008"; });
  await page.waitForFunction(() => document.getElementById("page-filter").value === "");
  equal(await codes(page), all);
});
await check("a button copies the number", async () => {
  await page.getByRole("button", { name: "Copy 1008", exact: true }).click();
  equal(await page.evaluate(() => navigator.clipboard.readText()), "1008");
});
await check("a button copies a name", async () => {
  await page.locator("[id='1008']").getByRole("button", { name: "Copy PolicyError" }).press("Enter");
  equal(await page.evaluate(() => navigator.clipboard.readText()), "PolicyError");
});
await check("each name has one anchor", async () => {
  const names = await page.$$eval("dt code", found => [...new Set(found.map(name => name.textContent))]);
  equal(await page.evaluate(all => all.filter(name => !document.getElementById(name)), names), []);
  equal(await page.$$eval("[id]", found => found.length - new Set(found.map(each => each.id)).size), 0);
});
await check("the anchor of a name with several meanings leads to all codes", async () => {
  equal(await page.$$eval("tr:has([id=BAD_DATA]), tr:has([id=BAD_DATA]) + tr", rows => rows.map(row => row.cells[1].textContent)),
    ["1003", "1007"]);
});
await check("the first link skips to the codes", async () => {
  await page.goto(origin + "/websocket.html");
  await page.keyboard.press("Tab");
  equal(await page.evaluate(() => document.activeElement.hash), "#page-codes");
});
await check("the printed page has no controls", async () => {
  await page.emulateMedia({ media: "print" });
  equal(await page.locator("form:visible, nav:visible, button:visible").count(), 0);
  equal(await codes(page), all);
});
await check("the script reports no problem", async () => equal(page.problems, []));

await check("works without JavaScript", async () => {
  const plain = await open("websocket.html", { javaScriptEnabled: false });
  equal(await plain.locator("article:visible").count(), all.length);
  equal(await plain.locator("form:visible, button").count(), 0);
  equal(await plain.locator("nav li:visible").count(), all.length);
  await plain.context().close();
});

for (const file of hostile) {
  await check(file + " runs no script and requests nothing", async () => {
    requests.length = 0;
    const page = await open(file);
    equal(page.problems, []);
    equal(requests, ["/" + file]);
    equal(await page.locator("script").count(), 1);
    equal(await page.locator("style").count(), 1);
    equal(await page.locator("iframe, img, object, embed, svg, pre, link:not([rel=icon])").count(), 0);
    equal(await page.$$eval("*", all => all.flatMap(each => each.getAttributeNames()).filter(name => /^on|^style$/.test(name))), []);
    equal(await page.$$eval("a", all => all.map(link => link.getAttribute("href")).filter(href => !/^(#|https?:)/.test(href))), []);
    await page.context().close();
  });
}

for (const file of files.filter(name => name.endsWith(".md"))) {
  await check(file + " is rendered as its tables", async () => {
    const tokens = marked.lexer(await readFile(join(folder, file), "utf8")).filter(token => token.type !== "space");
    equal(tokens.map(token => token.type).filter(type => !["heading", "paragraph", "table"].includes(type)), []);
    const tables = tokens.filter(token => token.type === "table");
    equal(tables.length, tokens.filter(token => token.type === "heading" && token.depth === 2).length);
    const inline = new Set();
    marked.walkTokens(tokens, token => {
      inline.add(token.type);
      if (token.type === "html") equal(/^<\/?code>$/.test(token.text), true);
      if (token.type === "link") equal(/^https?:\/\//.test(token.href), true);
    });
    equal([...inline].filter(type => !["heading", "paragraph", "table", "text", "escape", "codespan", "link", "html"].includes(type)), []);
    for (const table of tables) {
      for (const row of table.rows) equal(row.length, table.header.length);
    }
  });
}

await browser.close();
server.close();
