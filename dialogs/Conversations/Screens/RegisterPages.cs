using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Dialogs;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages on which a register is filled in: a step at a time, and a last look where it cannot be taken back.</summary>
internal static class RegisterPages
{
    public static Page Draw(Scene scene, Register register, AtRegister place) => place.Given.Count < register.Steps.Count
        ? Step(scene, register, place, register.Steps[place.Given.Count])
        : Check(scene, register, place);

    /// <summary>Rows that begin to fill in a register, for those that the content holds.</summary>
    public static IReadOnlyList<Row> Open(Scene scene, params IEnumerable<RegisterId> ids) =>
    [
        .. ids.Select(scene.Guide.Find).OfType<Register>()
            .Select(register => new Row([new Run(register.Title)], null, new Press(PagePhrases.Answer, register.Title, Verbs.Register, scene.Data(("register", register.Id.Value))))),
    ];

    private static Page Step(Scene scene, Register register, AtRegister place, Question step)
    {
        var several = step.Kind == QuestionKind.Choices;
        var number = step.Kind == QuestionKind.Number;
        List<Paragraph> opening = place.Given.Count == 0 ? [new Paragraph(register.Text, QuestionPhrases.Origin(register.Origin)), new Paragraph(RegisterPhrases.OnlyNumbers)] : [];
        if (step.Hint is { } hint)
            opening.Add(new Paragraph(hint));
        return new Page(
            step.Text,
            [
                new Block(RegisterPhrases.Step(register.Title, place.Given.Count + 1, register.Steps.Count), opening, []),
                .. several || number ? Array.Empty<Block>() : [new Block(null, [], [.. step.Choices.Select(option => Choice(scene, place, option))])],
            ],
            [
                .. several || number ? [new Button(PagePhrases.Next, Verbs.Step, At(scene, place), "positive", "auto")] : Array.Empty<Button>(),
                .. number ? Array.Empty<Button>() : [new Button(RegisterPhrases.DontKnow, Verbs.Skip, At(scene, place))],
                new Button(place.Given.Count == 0 ? RegisterPhrases.Cancel : PagePhrases.Back, Verbs.Back, At(scene, place)),
            ],
            number ? new PageInput("value", QuestionPhrases.NumberLabel(step), false, 10) : null,
            Choices: several ? new PageChoices("value", QuestionPhrases.ChooseSeveral, [.. step.Options.Select((option, index) => new PageChoice(option.Id.Value, $"{index + 1}. {option.Text}"))]) : null);
    }

    private static Page Check(Scene scene, Register register, AtRegister place)
    {
        var mayBeKnown = Counting.MayBeKnown(register, scene.Route.Facts);
        var known = At(scene, place);
        known["value"] = RegisterDialog.Known;
        return new Page(
            register.Steps.Count == 0 ? register.Title : RegisterPhrases.Check,
            [
                register.Steps.Count == 0
                    ? new Block(new Paragraph(register.Text, QuestionPhrases.Origin(register.Origin)), new Paragraph(RegisterPhrases.OnlyNumbers))
                    : new Block(register.Title, [.. register.Steps.Zip(place.Given, Said)], []),
                new Block(null, register.Confidential ? [new Paragraph(RegisterPhrases.CannotBeTakenBack), new Paragraph(RegisterPhrases.CheckHow)] : [new Paragraph(RegisterPhrases.CheckHow)], []),
                .. mayBeKnown ? [new Block(new Paragraph(RegisterPhrases.KnownHow))] : Array.Empty<Block>(),
            ],
            [
                new Button(RegisterPhrases.Count, Verbs.Step, At(scene, place), "positive"),
                .. mayBeKnown ? [new Button(RegisterPhrases.Known, Verbs.Step, known)] : Array.Empty<Button>(),
                new Button(place.Given.Count == 0 ? RegisterPhrases.Cancel : PagePhrases.Back, Verbs.Back, At(scene, place)),
            ]);
    }

    private static Paragraph Said(Question step, AnswerValue? value) =>
        new([new Run($"{step.Short}: "), Run.Bold(value is null ? RegisterPhrases.PassedOver : AnswerText.Of(step, value))]);

    private static Row Choice(Scene scene, AtRegister place, Option option)
    {
        var data = At(scene, place);
        data["value"] = option.Id.Value;
        return new Row([new Run(option.Text)], option.Detail is { } detail ? [new Run(detail)] : null, new Press("›", option.Text, Verbs.Step, data));
    }

    private static JsonObject At(Scene scene, AtRegister place) => scene.At(place.About());
}
