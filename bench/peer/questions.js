"use strict";

const { CardFactory, MessageFactory } = require("botbuilder");

// What an answer to a question says; undefined when it is none. It knows less than the bot does, so it costs less.
function understand(question, text) {
  const said = (text ?? "").trim();
  switch (question.kind) {
    case "Choice":
    case "YesNo":
      return optionOf(question, said);
    case "Choices": {
      const chosen = said.split(",").map((part) => optionOf(question, part.trim()));
      return chosen.includes(undefined) ? undefined : chosen;
    }
    case "Number":
    case "Scale":
      return /^\d+$/.test(said) ? Number(said) : undefined;
    default:
      return said || undefined;
  }
}

function optionOf(question, said) {
  const word = said.toLowerCase();
  return question.options.find((option, index) => option.id === word || String(index + 1) === word || option.text.toLowerCase() === word)?.id;
}

function cardOf(question) {
  const action = (title, value) => ({ type: "Action.Submit", title, data: { question: question.id, ...value } });
  const isYesOrNo = question.kind === "YesNo";
  return MessageFactory.attachment(CardFactory.adaptiveCard({
    type: "AdaptiveCard",
    version: "1.5",
    body: [
      { type: "TextBlock", text: question.text, wrap: true, weight: "Bolder" },
      ...(question.hint ? [{ type: "TextBlock", text: question.hint, wrap: true, isSubtle: true }] : []),
      ...(isYesOrNo ? [] : [inputOf(question)]),
    ],
    actions: isYesOrNo ? question.options.map((option) => action(option.text, { value: option.id })) : [action("Verder")],
  }));
}

function inputOf(question) {
  const input = { id: "value", label: question.text };
  switch (question.kind) {
    case "Choice":
    case "Choices":
      return { ...input, type: "Input.ChoiceSet", style: "expanded", isMultiSelect: question.kind === "Choices", choices: question.options.map((option) => ({ title: option.text, value: option.id })) };
    case "Number":
    case "Scale":
      return { ...input, type: "Input.Number" };
    case "Date":
      return { ...input, type: "Input.Date" };
    default:
      return { ...input, type: "Input.Text", isMultiline: true };
  }
}

module.exports = { understand, cardOf };
