using System.Text.Json.Nodes;
using Sleutelnet.Conversations.Cards;
using Sleutelnet.Conversations.Phrases;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Search;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Screens;

/// <summary>All that a screen about a network is drawn from: what is stored, seen by one of its coordinators.</summary>
internal sealed class Scene(GuideContent guide, Network network, PersonId person, DateTimeOffset now)
{
    private Route? route;

    public GuideContent Guide => guide;

    public required GuideSearch Search { get; init; }

    public Network Network => network;

    public Member Me => network.Members[person];

    public DateTimeOffset Now => now;

    /// <summary>The way through the questions as they stand; worked out here unless the turn did so already.</summary>
    public Route Route
    {
        get => route ??= new Route(guide, network, DutchTime.Day(now));
        init => route = value;
    }

    /// <summary>What is known of the log; empty for screens that show nothing of it.</summary>
    public LogPart Log { get; init; } = LogPart.None;

    /// <summary>Where calendar files are fetched from; null when that is not known.</summary>
    public Uri? CalendarAddress { get; init; }

    /// <summary>What the guide offers for the agenda, as the answers stand.</summary>
    public IReadOnlyList<Offer> Offers() => Core.Moments.Offers.Of(guide, network, Route.Facts, now);

    /// <summary>A day, or the first working day of this network after it.</summary>
    public DateOnly WorkingDay(DateOnly day) => network.Agenda.WorkingDays.OnOrAfter(day);

    /// <summary>The version of the network as it is stored once this is shown.</summary>
    public int Version => network.Head.Version + (network.Changes.Count > 0 ? 1 : 0);

    /// <summary>What was filled in on a card and could not be stored; shown again so that nothing has to be typed twice.</summary>
    public Commands.FillIn? Refused { get; init; }

    /// <summary>The field for a reason, with what was typed there and could not be stored.</summary>
    public PageInput ReasonInput(string label) =>
        new("reason", label, true, Limits.AnswerLength, Refused is { Value: var text, Mark: var mark } && mark == default ? QuestionCards.Prefilled(text) : null);

    /// <summary>What every button carries: the network it is about.</summary>
    public JsonObject Data(params (string Name, JsonNode? Value)[] more)
    {
        var data = new JsonObject { ["network"] = network.Key.Network };
        foreach (var (name, value) in more)
            data[name] = value;
        return data;
    }

    /// <summary>What a button about a question carries: the network, the question, and the version of its answer.</summary>
    public JsonObject Mark(QuestionId question) =>
        Data(("question", question.Value), ("seen", network.Answers.GetValueOrDefault(question)?.Version ?? 0));

    /// <summary>What a button that counts at one place only carries: the network and what that place is about.</summary>
    public JsonObject At(string place) => Data(("at", place));

    public Button Button(string title, string verb, string style = "default") => new(title, verb, Data(), style);

    /// <summary>The name of a coordinator; one who left the network since is still a colleague.</summary>
    public string NameOf(PersonId id) => id == PersonId.Bot ? PagePhrases.Bot : network.Members.GetValueOrDefault(id)?.Name ?? PagePhrases.Nameless;
}
