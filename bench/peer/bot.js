"use strict";

const { ActivityHandler } = require("botbuilder");
const { ComponentDialog, DialogSet, DialogTurnStatus, TextPrompt, WaterfallDialog } = require("botbuilder-dialogs");
const { cardOf, understand } = require("./questions");

// The questions in order, one step of a waterfall each, as the SDK's own multi-turn sample asks its few.
class QuestionsDialog extends ComponentDialog {
  constructor(questions, answers) {
    super("questions");
    this.questions = questions;
    this.answers = answers;
    this.addDialog(new TextPrompt("answer", async ({ recognized, options }) =>
      recognized.succeeded && understand(questions[options.validations], recognized.value) !== undefined));
    this.addDialog(new WaterfallDialog("waterfall", [
      ...questions.map((_, index) => (step) => this.ask(step, index)),
      (step) => this.finish(step),
    ]));
    this.initialDialogId = "waterfall";
  }

  async ask(step, index) {
    await this.keep(step, index - 1);
    return step.prompt("answer", { prompt: cardOf(this.questions[index]), validations: index });
  }

  async finish(step) {
    await this.keep(step, this.questions.length - 1);
    await step.context.sendActivity("Dit was de laatste vraag.");
    return step.endDialog();
  }

  async keep(step, index) {
    if (index < 0) return;
    const answers = await this.answers.get(step.context, {});
    answers[this.questions[index].id] = understand(this.questions[index], step.result);
  }
}

// Dialogs in the state of the conversation and answers in that of the user; both are saved at the end of a turn, as the SDK's samples do.
class QuestionsBot extends ActivityHandler {
  constructor(conversationState, userState, questions) {
    super();
    this.states = [conversationState, userState];
    this.dialogs = new DialogSet(conversationState.createProperty("dialogs"));
    this.dialogs.add(new QuestionsDialog(questions, userState.createProperty("answers")));
    this.onMessage(async (context, next) => {
      // What is submitted on a card has no text; prompts look at text alone.
      context.activity.text ??= String(context.activity.value?.value ?? "");
      const dialog = await this.dialogs.createContext(context);
      const result = await dialog.continueDialog();
      if (result.status === DialogTurnStatus.empty) await dialog.beginDialog("questions");
      await next();
    });
  }

  async run(context) {
    await super.run(context);
    for (const state of this.states) await state.saveChanges(context);
  }
}

module.exports = { QuestionsBot };
