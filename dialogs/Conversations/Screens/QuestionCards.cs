using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>Draws the card of a question, of any kind.</summary>
internal static class QuestionCards
{
    // A long answer is not put back into the field: the card, 28 KB at most, would grow past what Teams takes. In bytes as written.
    private const int MostPrefilled = 6000;

    private static readonly CardTemplate Template = CardTemplate.Read("question");

    public static JsonObject Draw(Scene scene, Question question)
    {
        var before = scene.Network.Earlier(question.Id);
        var current = scene.Network.Current(question.Id);
        // What stood in an earlier round stands in the fields again, until something is said in this one.
        var given = (current is { Content: Given or NotSuitable } ? current.Content : before?.Content) as Given;
        var refused = scene.Refused is { } form && form.Mark.Question == question.Id ? form : null;
        var choosing = question.Kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Scale;
        var data = new JsonObject
        {
            ["place"] = Place(scene, question),
            ["intro"] = Intro(scene, question),
            ["question"] = question.Text,
            ["hint"] = question.Hint,
            ["twoSides"] = scene.Guide.TensionsAt(question.Id).Any() ? QuestionPhrases.HasTwoSides : null,
            ["current"] = current is { Content: not (Outdated or Withdrawn) } ? Current(scene, question, current) : null,
            ["before"] = before is null ? null : CardRenderer.ToJson(RoundPages.Was(scene, question, before)),
            ["still"] = before is not null && current is not { Content: Given or NotSuitable },
            ["stillTitle"] = RoundPhrases.StillRight,
            ["earlier"] = CardRenderer.ToJson(OldAnswers.Beside(scene, question)),
            ["sides"] = new JsonArray([.. question.Options.Any(HasSides) ? question.Options.Select(Sides) : []]),
            ["isText"] = question.Kind is QuestionKind.Text or QuestionKind.List or QuestionKind.Counts,
            ["textLabel"] = QuestionPhrases.TextLabel(question.Kind),
            ["isNumber"] = question.Kind == QuestionKind.Number,
            ["isDate"] = question.Kind == QuestionKind.Date,
            ["isChoice"] = choosing,
            ["several"] = question.Kind == QuestionKind.Choices,
            ["choiceLabel"] = question.Kind == QuestionKind.Choices ? QuestionPhrases.ChooseSeveral : QuestionPhrases.ChooseOne,
            ["numberLabel"] = question.Kind == QuestionKind.Number ? QuestionPhrases.NumberLabel(question) : null,
            ["options"] = Options(question),
            ["userValue"] = Prefilled(refused?.Value ?? Field(given?.Value)),
            ["chosen"] = refused?.Value ?? Chosen(given?.Value),
            ["number"] = (given?.Value as NumberValue)?.Number,
            ["date"] = (given?.Value as DateValue)?.Date.ToString("O", System.Globalization.CultureInfo.InvariantCulture),
            ["askWhy"] = question.AskWhy,
            ["userWhy"] = Prefilled(refused?.Why ?? given?.Why),
            ["with"] = (refused?.With ?? scene.Me.Position.With).ToString(),
            ["mark"] = scene.Mark(question.Id),
            ["answers"] = Answers(scene, question),
        };
        return Template.Fill(data);
    }

    private static string Place(Scene scene, Question question)
    {
        var section = scene.Guide.SectionOf(question.Id);
        var (number, of) = scene.Route.PlaceOf(question);
        var round = scene.Network.Head.Round > 1 ? $"{RoundPhrases.Round(scene.Network.Head.Round)} · " : "";
        return round + QuestionPhrases.Place(section.Phase, scene.Guide.Phases.Count, section, number, of, number == 0 ? 0 : scene.Route.ProgressOf(section).MinutesLeft);
    }

    // What a section is about is said once: at its first question, as long as nothing of it has been dealt with.
    private static JsonArray Intro(Scene scene, Question question)
    {
        var section = scene.Guide.SectionOf(question.Id);
        return section.Questions[0].Id == question.Id && !scene.Route.Facts.HasStarted(section.Id)
            ? new JsonArray([.. section.Intro.Select(element => new JsonObject { ["text"] = element.Text })])
            : [];
    }

    private static JsonArray Current(Scene scene, Question question, Answer stored)
    {
        var runs = new List<Run>
        {
            new(QuestionPhrases.NowStored),
            Run.Bold(AnswerText.Short(AnswerText.Of(question, stored.Content), 300)),
            new(QuestionPhrases.GivenBy(DutchTime.InFull(DutchTime.Day(stored.At))) + scene.NameOf(stored.By) + ")"),
        };
        return CardRenderer.ToJson(runs).AsArray();
    }

    private static JsonObject Sides(Option option) => new()
    {
        ["title"] = option.Text,
        ["detail"] = option.Detail,
        ["hasBoth"] = HasSides(option),
        ["pluses"] = new JsonArray([.. option.Pluses.Select(plus => new JsonObject { ["text"] = plus.Text })]),
        ["minuses"] = new JsonArray([.. option.Minuses.Select(minus => new JsonObject { ["text"] = minus.Text })]),
    };

    private static bool HasSides(Option option) => option.Pluses.Count + option.Minuses.Count > 0;

    private static JsonArray Options(Question question)
    {
        if (question.Kind == QuestionKind.Scale)
        {
            return new JsonArray([.. Enumerable.Range(question.Min!.Value, question.Max!.Value - question.Min.Value + 1).Select(step => new JsonObject
            {
                ["title"] = question.Labels.TryGetValue($"{step}", out var label) ? $"{step}: {label}" : $"{step}",
                ["id"] = $"{step}",
            })]);
        }

        return new JsonArray([.. question.Options.Select((option, index) => new JsonObject
        {
            // Where options show no sides, what there is to know about one stands with it.
            ["title"] = $"{index + 1}. {option.Text}" + (option.Detail is { } detail && !question.Options.Any(HasSides) ? $" – {detail}" : ""),
            ["id"] = option.Id.Value,
        })]);
    }

    private static string? Chosen(AnswerValue? value) => value switch
    {
        OptionsValue options => string.Join(',', options.Options),
        NumberValue number => $"{number.Number}",
        _ => null,
    };

    // A field holds one thing a line.
    private static string? Field(AnswerValue? value) => value switch
    {
        TextValue text => text.Text,
        ListValue list => string.Join('\n', list.Lines),
        CountsValue counts => string.Join('\n', counts.Counts.Select(count => $"{count.Label}: {count.Number}")),
        _ => null,
    };

    /// <summary>What is put back into a field; null when it is too long for a card.</summary>
    public static string? Prefilled(string? text) => text is null || CardRenderer.WrittenLength(text) > MostPrefilled ? null : text;

    private static JsonArray Answers(Scene scene, Question question)
    {
        if (question.Kind != QuestionKind.YesNo)
            return new JsonArray(new JsonObject { ["title"] = QuestionPhrases.Save, ["data"] = scene.Mark(question.Id), ["style"] = "positive" });

        return new JsonArray([.. question.Choices.Select(option =>
        {
            var data = scene.Mark(question.Id);
            data["value"] = option.Id.Value;
            return new JsonObject { ["title"] = option.Text, ["data"] = data, ["style"] = "default" };
        })]);
    }
}
