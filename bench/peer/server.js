// The same questions on Microsoft's SDK for JavaScript, for the bench to measure beside the bot.
"use strict";

const http = require("node:http");
const { TableClient } = require("@azure/data-tables");
const { CloudAdapter, ConfigurationBotFrameworkAuthentication, ConversationState, UserState } = require("botbuilder");
const { ServiceClientCredentialsFactory } = require("botframework-connector");
const { QuestionsBot } = require("./bot");
const { TableStorage } = require("./storage");

// Who calls is checked by the SDK, as in the bot. The token for the connector is at hand: the SDK's own login speaks to Microsoft alone.
class TokenAtHand extends ServiceClientCredentialsFactory {
  async isValidAppId(appId) {
    return appId === process.env.MicrosoftAppId;
  }

  async isAuthenticationDisabled() {
    return false;
  }

  async createCredentials() {
    return {
      async signRequest(request) {
        request.headers.set("authorization", "Bearer token");
        return request;
      },
    };
  }
}

async function main() {
  const table = TableClient.fromConnectionString(process.env.Storage__ConnectionString, "Peer", { allowInsecureConnection: true });
  await table.createTable();
  const storage = new TableStorage(table);
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(process.env, new TokenAtHand()));
  const bot = new QuestionsBot(new ConversationState(storage), new UserState(storage), JSON.parse(process.env.QUESTIONS));
  http.createServer((request, response) => receive(adapter, bot, request, response)).listen(Number(process.env.PORT), "127.0.0.1");
}

// The SDK asks for what a web framework gives: a body that was read, and a response with status and send.
async function receive(adapter, bot, request, response) {
  const parts = [];
  for await (const part of request) parts.push(part);
  request.body = JSON.parse(Buffer.concat(parts).toString("utf8"));
  response.status = (code) => {
    response.statusCode = code;
    return response;
  };
  response.send = (body) => response.write(typeof body === "string" ? body : JSON.stringify(body));
  response.header = (name, value) => response.setHeader(name, value);
  await adapter.process(request, response, (context) => bot.run(context));
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
