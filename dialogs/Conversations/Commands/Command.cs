using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Commands;

/// <summary>What a person means by a text or a button.</summary>
internal abstract record Command
{
    /// <summary>The place a button was drawn for and counts at; null where that does not matter, as for what is typed.</summary>
    public string? DrawnFor { get; init; }
}

/// <summary>A wish to see something, which changes nothing; whoever has it is no longer busy giving a reason.</summary>
internal abstract record Looking : Command;

/// <summary>The question a card showed, and the version of its answer at that time.</summary>
internal readonly record struct CardMark(QuestionId Question, int Seen);

/// <summary>A text that is no command: an answer, a reason, a name.</summary>
internal sealed record Say(string Text) : Command;

/// <summary>A text that is no command and that reads like a question to the bot, where an answer is awaited.</summary>
internal sealed record AskBack(string Text) : Command;

/// <summary>A question's card was filled in.</summary>
internal sealed record FillIn(CardMark Mark, string Value, string? Why, Together? With) : Command;

internal sealed record PutOff(CardMark? Mark) : Command;

internal sealed record DontKnow(CardMark? Mark) : Command;

/// <summary>Something that is done only with its reason, which may come with it or be asked for.</summary>
internal abstract record WithReason(string? Reason) : Command;

internal sealed record DoesNotSuit(CardMark? Mark, string? Reason) : WithReason(Reason);

/// <summary>What stood there in an earlier round still holds.</summary>
internal sealed record StillRight(CardMark? Mark) : Command;

/// <summary>Go through the questions once more; nothing is done before it is confirmed.</summary>
internal sealed record ProposeRound : Command;

/// <summary>The button that begins the round which was proposed.</summary>
internal sealed record BeginRound : Command;

internal sealed record Skip : Command;

internal sealed record Back : Command;

internal sealed record Explain(QuestionId? Question) : Command;

internal sealed record ShowExample(QuestionId? Question) : Command;

internal sealed record ShowMore(QuestionId? Question) : Command;

/// <summary>Look something up in the guide.</summary>
internal sealed record LookUp(string Entry) : Looking;

/// <summary>Search the guide: the keys of what was found, never what was typed; null when nothing was asked for.</summary>
internal sealed record SearchGuide(IReadOnlyList<string>? Found) : Looking;

internal sealed record Continue : Command;

internal sealed record Greet : Command;

/// <summary>Go to something that the content holds.</summary>
internal abstract record GoTo : Command;

internal sealed record GoToQuestion(QuestionId Question) : GoTo
{
    /// <summary>Whether the person pressed something on a card of another question, in whose place this one came.</summary>
    public bool IsInstead { get; init; }
}

internal sealed record GoToSection(SectionId Section) : GoTo;

/// <summary>Go to a question by its number, as the card shows it; null for the section the person is at.</summary>
internal sealed record GoToNumber(int Number, SectionId? Section) : GoTo;

/// <summary>Go to the question about how far a network is already.</summary>
internal sealed record GoToIntake : GoTo;

internal sealed record GoToNowhere : Command;

internal sealed record ShowStatus : Looking;

internal sealed record ShowNextStep : Looking;

/// <summary>Show all questions of a section, or what is open of the whole network; a page of it, from 1.</summary>
internal sealed record ShowOverview(SectionId? Section, int Page = 1) : Looking;

/// <summary>Show a page of the same overview, so many further on.</summary>
internal sealed record TurnPage(int By) : Command;

/// <summary>All open signals, a page at a time.</summary>
/// <param name="Page">From 0.</param>
internal sealed record ShowSignals(int Page = 1) : Looking;

internal sealed record AcceptSignal(RuleId? Rule, string? Reason) : WithReason(Reason);

/// <summary>Go on past a gate or an outcome.</summary>
internal sealed record GoOnAnyway(string? Reason) : WithReason(Reason);

/// <summary>Begin to fill in a register.</summary>
internal sealed record OpenRegister(RegisterId Register) : Command;

/// <summary>A step of a register was filled in on its card; an empty value counts what was filled in.</summary>
internal sealed record FillStep(string Value) : Command;

internal sealed record ShowMix : Looking;

internal sealed record ShowFlow : Looking;

internal sealed record ShowBalance : Looking;

internal sealed record ShowShare : Looking;

/// <summary>Choose between two answers to one question.</summary>
internal sealed record Resolve(bool Mine) : Command;

/// <summary>“Yes” where a reason is awaited.</summary>
internal sealed record Agree : Command;

/// <summary>“No”, or “never mind”, where a reason is awaited.</summary>
internal sealed record Decline : Command;

internal sealed record SetCompany(Together With) : Command;

internal sealed record ShowHelp : Looking;

internal sealed record ShowPrivacy : Looking;

internal sealed record ListNetworks : Command;

internal sealed record SwitchNetwork(string? Words, string? Network) : Command;

internal sealed record NewNetwork(string? Name) : Command;

internal sealed record EnterCode(string? Code) : Command;

/// <summary>A form outside any network was filled in; it counts only while that step is asked.</summary>
internal sealed record SetUp(string Step, string Value) : Command
{
    public const string Name = "name";
    public const string Municipality = "municipality";
    public const string Code = "code";
}

internal sealed record Invite : Command;

internal sealed record Stop : Looking;

/// <summary>Known, but not built yet; said so instead of being taken for an answer.</summary>
internal sealed record NotYet(Unbuilt Wish) : Command;
