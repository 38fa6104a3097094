using Sleutelnet.Core.Guide;

namespace Sleutelnet.Core.Search;

/// <summary>Cuts the content into passages, each about one thing.</summary>
internal sealed class Passages
{
    private readonly List<Passage> found = [];
    private readonly GuideContent guide;

    private Passages(GuideContent guide) => this.guide = guide;

    public static IReadOnlyList<Passage> Of(GuideContent guide)
    {
        var passages = new Passages(guide);
        foreach (var section in guide.Sections)
            passages.Add(section);
        foreach (var tension in guide.Tensions)
            passages.Add(passages.At(tension.Questions[0], tension.Id, tension.Title), PassageKind.Text, "both", [tension.One, tension.Other]);
        foreach (var track in guide.Tracks)
            passages.Add(passages.At(track.Questions[0], track.Id, track.Title), PassageKind.Text, "track", [new Element(track.Text, track.Covers, track.Origin)]);
        foreach (var register in guide.Registers)
            passages.Add(register);
        foreach (var rule in guide.Rules)
            passages.Add(passages.At(rule.Solutions[0].GoTo, rule.Id.Value, rule.Title), PassageKind.Signal, "rule", [new Element(rule.Text, rule.Covers, rule.Origin)]);
        return passages.found;
    }

    private void Add(Section section)
    {
        foreach (var entry in section.Knowledge)
            Add(new Place(new EntryTopic(entry.Id), entry.Id, entry.Title, [entry.Title, .. entry.Names], section), PassageKind.Term, "term", [new Element(entry.Text, entry.Covers, entry.Origin)]);

        var about = new Place(new SectionTopic(section.Id), section.Id.Value, section.Title, [section.Title, section.Short, .. section.Names], section);
        if (section.Intro is [var first, ..])
            Add(about, PassageKind.Text, "intro", [first]);
        AddEach(about, PassageKind.Text, "intro", [.. section.Intro.Skip(1)]);

        foreach (var outcome in section.Outcomes)
            AddEach(about with { Id = outcome.Id, Title = outcome.Title, Names = [outcome.Title] }, PassageKind.Text, "outcome", [.. outcome.Text, .. outcome.Next]);
        if (section.Gate is { } gate)
        {
            AddEach(about, PassageKind.Signal, "gate", [gate.Text]);
            foreach (var (check, number) in gate.Checks.Select((check, number) => (check, number)))
                Add(At(check.GoTo, $"{section.Id}/{number}", section.Title), PassageKind.Signal, "missing", [new Element(check.Missing, check.Covers, check.Origin)]);
        }

        foreach (var question in section.Questions)
            Add(question, new Place(new QuestionTopic(question.Id), question.Id.Value, question.Short, [question.Short, .. question.Names], section));
    }

    private void Add(Register register)
    {
        var about = new Place(new RegisterTopic(register.Id), register.Id.Value, register.Title, [register.Title, .. register.Names], guide.Find(register.Section)!);
        Add(about, PassageKind.Text, "register", [new Element(register.Text, register.Covers, register.Origin)]);
        AddEach(about, PassageKind.Advice, "after", register.After);
        AddEach(about, PassageKind.Question, "step", [.. register.Steps.Select(step => new Element(step.Text, step.Covers, step.Origin))]);
        foreach (var step in register.Steps)
            AddEach(about with { Id = step.Id.Value }, PassageKind.Option, "option", [.. step.Options.Select(option => new Element(Said(option), option.Covers, option.Origin))]);
    }

    private void Add(Question question, Place about)
    {
        // What a question asks says little about its subject; why it is asked says more.
        var asked = new Element(question.Text, question.Covers, question.Origin);
        Add(about with { Names = [.. about.Names, question.Text] }, PassageKind.Question, "question", [asked, .. question.Explanation.Take(1)]);
        AddEach(about, PassageKind.Text, "explanation", [.. question.Explanation.Skip(1)]);
        AddEach(about, PassageKind.Advice, "tip", question.Tips);
        if (question.Example is { } example)
            AddEach(about, PassageKind.Example, "example", [example]);
        foreach (var option in question.Options)
            Add(option, about);
    }

    private void Add(Option option, Place question)
    {
        var about = question with { Id = $"{question.Id}/{option.Id}", Names = [option.Text, .. option.Synonyms] };
        Add(about, PassageKind.Option, "option", [new Element(Said(option), option.Covers, option.Origin)], [.. question.Names]);
        about = about with { Title = $"{question.Title}: {option.Text}" };
        AddEach(about, PassageKind.Plus, "plus", option.Pluses, [option.Text, "voordeel"], question.Names);
        AddEach(about, PassageKind.Minus, "minus", option.Minuses, [option.Text, "nadeel"], question.Names);
        AddEach(about, PassageKind.Advice, "after", option.After, [option.Text], question.Names);
    }

    private static string Said(Option option) => option.Detail is null ? option.Text : $"{option.Text}. {option.Detail}";

    /// <summary>A place that leads to a question.</summary>
    private Place At(QuestionId question, string id, string title) =>
        new(new QuestionTopic(question), id, title, [title], guide.SectionOf(question));

    /// <summary>A passage that goes by the names of its place.</summary>
    private void Add(Place about, PassageKind kind, string part, IReadOnlyList<Element> texts, params IReadOnlyList<string> context) =>
        found.Add(new Passage(new Hit($"{about.Id}/{part}", about.About, kind, about.Title, texts, about.Section.Id), about.Names, [.. context, about.Section.Title]));

    /// <summary>A passage for each text, which stand beside what goes by the names of the place.</summary>
    private void AddEach(
        Place about, PassageKind kind, string part, IReadOnlyList<Element> texts, IReadOnlyList<string>? names = null, params IReadOnlyList<string> context) =>
        found.AddRange(texts.Select((text, number) => new Passage(
            new Hit($"{about.Id}/{part}/{number}", about.About, kind, about.Title, [text], about.Section.Id), names ?? [], [.. about.Names, .. context, about.Section.Title])));

    /// <summary>What passages have in common that stand together.</summary>
    private sealed record Place(Topic About, string Id, string Title, IReadOnlyList<string> Names, Section Section);
}
