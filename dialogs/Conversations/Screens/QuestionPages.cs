using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>The pages beside a question: explanation, example, more choices, the reason, two answers.</summary>
internal static class QuestionPages
{
    public static Page Explanation(Scene scene, Question question)
    {
        var blocks = new List<Block> { new(null, Texts(question.Explanation), []) };
        if (question.Tips.Count > 0)
            blocks.Add(new Block(QuestionPhrases.Tips, Texts(question.Tips), []));
        blocks.AddRange(scene.Guide.TensionsAt(question.Id).Select(tension =>
            new Block(QuestionPhrases.TwoSides(tension.Title), [Side(QuestionPhrases.OneSide, tension.One), Side(QuestionPhrases.OtherSide, tension.Other)], [])));
        if (Background(scene.Guide, question) is { Count: > 0 } background)
            blocks.Add(new Block(QuestionPhrases.Background, Texts(background), []));
        return new Page(question.Text, blocks, [ToQuestion(scene, question), .. question.Example is null ? Array.Empty<Button>() : [About(scene, question, QuestionPhrases.Example, Verbs.Example)]]);
    }

    // Sections without questions (what a network is, why to prepare) are told with the first question after them.
    private static List<Element> Background(GuideContent guide, Question question)
    {
        var section = guide.SectionOf(question.Id);
        if (section.Questions[0].Id != question.Id)
            return [];
        var previous = guide.Sections.LastOrDefault(other => other.Questions.Count > 0 && other.Order < section.Order)?.Order ?? 0;
        return [.. guide.Sections.Where(other => other.Order > previous && other.Order <= section.Order).SelectMany(part => part.Intro)];
    }

    public static Page Example(Scene scene, Question question) => new(
        QuestionPhrases.ExampleTitle,
        [new Block(question.Text, question.Example is { } example ? Texts([example]) : [new Paragraph(QuestionPhrases.NoExample)], [])],
        [ToQuestion(scene, question), About(scene, question, QuestionPhrases.Explanation, Verbs.Explain)]);

    public static Page More(Scene scene, Question question) => new(
        QuestionPhrases.MoreTitle,
        [
            new Block(null, [],
            [
                Choice(scene, question, PagePhrases.Unsuitable, Verbs.Unsuitable),
                Choice(scene, question, QuestionPhrases.Example, Verbs.Example),
                Choice(PagePhrases.Skip, Verbs.Skip, scene.At(question.Id.Value)),
                Choice(PagePhrases.Back, Verbs.Back, scene.At(question.Id.Value)),
                Choice(scene, question, PagePhrases.Overview, Verbs.Overview),
                Choice(MemoryPhrases.TakeBack, Verbs.TakeBack, scene.Data(("asOf", scene.Version))),
                Choice(scene, question, MemoryPhrases.HistoryOfQuestion, Verbs.History),
                Choice(MemoryPhrases.DecisionsTitle, Verbs.Decisions, scene.Data()),
                Choice(scene, question, PagePhrases.Signals, Verbs.Signals),
                Choice(scene, question, StatusPhrases.Title, Verbs.Status),
                Choice(scene, question, PagePhrases.InvitationTitle, Verbs.Invite),
                Choice(scene, question, PagePhrases.NetworksTitle, Verbs.Networks),
            ]),
        ],
        [ToQuestion(scene, question), scene.Button(PagePhrases.Help, Verbs.Help), scene.Button(PagePhrases.Stop, Verbs.Stop)]);

    public static Page Reason(Scene scene, Question question) => new(
        QuestionPhrases.ReasonTitle,
        [new Block(question.Text, [new Paragraph(QuestionPhrases.ReasonText)], [])],
        [new Button(QuestionPhrases.Save, Verbs.Unsuitable, scene.Mark(question.Id), "positive", "auto"), ToQuestion(scene, question)],
        scene.ReasonInput(QuestionPhrases.ReasonLabel));

    public static Page Conflict(Scene scene, Question question)
    {
        var theirs = scene.Network.Answers.GetValueOrDefault(question.Id);
        var mine = (scene.Me.Position.Place as AtConflict)?.Mine;
        var blocks = new List<Block> { new(new Paragraph(question.Text)) };
        if (theirs is not null)
            blocks.Add(new Block(QuestionPhrases.TheirsHeading(DutchTime.InFull(theirs.At)), [Said(question, theirs.Content), new Paragraph(scene.NameOf(theirs.By))], []));
        if (mine is not null)
            blocks.Add(new Block(QuestionPhrases.MineHeading, [Said(question, mine)], []));
        blocks.Add(new Block(new Paragraph(QuestionPhrases.ConflictHow)));
        return new Page(QuestionPhrases.ConflictTitle, blocks,
            [new Button(QuestionPhrases.KeepTheirs, Verbs.Theirs, scene.At(question.Id.Value)), new Button(QuestionPhrases.UseMine, Verbs.Mine, scene.At(question.Id.Value))]);
    }

    private static Paragraph Side(string lead, Element side) => new([Run.Bold(lead), new Run(side.Text)], QuestionPhrases.Origin(side.Origin));

    private static Paragraph Said(Question question, AnswerContent content) => new([Run.Bold(AnswerText.Short(AnswerText.Of(question, content), 1500))]);

    public static IReadOnlyList<Paragraph> Texts(IReadOnlyList<Element> elements) =>
        [.. elements.Select((element, index) => new Paragraph(element.Text, index + 1 < elements.Count && elements[index + 1].Origin == element.Origin ? null : QuestionPhrases.Origin(element.Origin)))];

    private static Button ToQuestion(Scene scene, Question question) => About(scene, question, QuestionPhrases.BackToQuestion, Verbs.GoTo, "positive");

    private static Button About(Scene scene, Question question, string title, string verb, string style = "default") =>
        new(title, verb, scene.Mark(question.Id), style);

    private static Row Choice(Scene scene, Question question, string title, string verb) =>
        Choice(title, verb, scene.Mark(question.Id));

    private static Row Choice(string title, string verb, JsonObject data) => new([new Run(title)], null, new Press("›", title, verb, data));
}
