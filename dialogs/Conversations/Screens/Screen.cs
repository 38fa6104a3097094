using System.Text.Json;
using System.Text.Json.Serialization;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Screens;

/// <summary>
/// What is said: a screen with notices above it. It holds ids, never texts of users, so that the same delivery can be answered
/// the same way again from what is stored.
/// </summary>
internal sealed record View(Screen Screen, IReadOnlyList<Notice> Notices)
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public string Write() => JsonSerializer.Serialize(this, Options);

    /// <summary>Reads a view that was stored; null when this release no longer knows it.</summary>
    public static View? Read(string? stored)
    {
        try
        {
            return stored is null ? null : JsonSerializer.Deserialize<View>(stored, Options);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "screen")]
[JsonDerivedType(typeof(QuestionScreen), "question")]
[JsonDerivedType(typeof(ExplanationScreen), "explanation")]
[JsonDerivedType(typeof(ExampleScreen), "example")]
[JsonDerivedType(typeof(MoreScreen), "more")]
[JsonDerivedType(typeof(ReasonScreen), "reason")]
[JsonDerivedType(typeof(ConflictScreen), "conflict")]
[JsonDerivedType(typeof(GateScreen), "gate")]
[JsonDerivedType(typeof(OutcomeScreen), "outcome")]
[JsonDerivedType(typeof(AcceptScreen), "accept")]
[JsonDerivedType(typeof(RegisterScreen), "register")]
[JsonDerivedType(typeof(MixScreen), "mix")]
[JsonDerivedType(typeof(FlowScreen), "flow")]
[JsonDerivedType(typeof(BalanceScreen), "balance")]
[JsonDerivedType(typeof(ShareScreen), "share")]
[JsonDerivedType(typeof(HistoryScreen), "history")]
[JsonDerivedType(typeof(DecisionsScreen), "decisions")]
[JsonDerivedType(typeof(RoundScreen), "round")]
[JsonDerivedType(typeof(EvaluationScreen), "evaluation")]
[JsonDerivedType(typeof(EvaluationHelpScreen), "evaluationHelp")]
[JsonDerivedType(typeof(EvaluationResultScreen), "evaluationResult")]
[JsonDerivedType(typeof(ComparisonScreen), "comparison")]
[JsonDerivedType(typeof(ActionScreen), "action")]
[JsonDerivedType(typeof(ActionsScreen), "actions")]
[JsonDerivedType(typeof(EndScreen), "end")]
[JsonDerivedType(typeof(StatusScreen), "status")]
[JsonDerivedType(typeof(NextStepScreen), "next")]
[JsonDerivedType(typeof(OverviewScreen), "overview")]
[JsonDerivedType(typeof(SignalsScreen), "signals")]
[JsonDerivedType(typeof(KnowledgeScreen), "knowledge")]
[JsonDerivedType(typeof(SearchScreen), "search")]
[JsonDerivedType(typeof(AgendaScreen), "agenda")]
[JsonDerivedType(typeof(AgendaSettingsScreen), "agendaSettings")]
[JsonDerivedType(typeof(MomentScreen), "moment")]
[JsonDerivedType(typeof(OfferScreen), "offer")]
[JsonDerivedType(typeof(PlanningScreen), "planning")]
[JsonDerivedType(typeof(PuttingOffScreen), "puttingOff")]
[JsonDerivedType(typeof(CalendarFileScreen), "calendarFile")]
[JsonDerivedType(typeof(InvitationScreen), "invitation")]
[JsonDerivedType(typeof(StoppedScreen), "stopped")]
[JsonDerivedType(typeof(HelpScreen), "help")]
[JsonDerivedType(typeof(PrivacyScreen), "privacy")]
[JsonDerivedType(typeof(WelcomeScreen), "welcome")]
[JsonDerivedType(typeof(NetworkNameScreen), "name")]
[JsonDerivedType(typeof(MunicipalityScreen), "municipality")]
[JsonDerivedType(typeof(CodeScreen), "code")]
[JsonDerivedType(typeof(NetworksScreen), "networks")]
internal abstract record Screen;

internal sealed record QuestionScreen(QuestionId Question) : Screen;

internal sealed record ExplanationScreen(QuestionId Question) : Screen;

internal sealed record ExampleScreen(QuestionId Question) : Screen;

internal sealed record MoreScreen(QuestionId Question) : Screen;

internal sealed record ReasonScreen(QuestionId Question) : Screen;

internal sealed record ConflictScreen(QuestionId Question) : Screen;

internal sealed record GateScreen(SectionId Section) : Screen;

internal sealed record OutcomeScreen(string Outcome) : Screen;

internal sealed record AcceptScreen(RuleId Rule) : Screen;

/// <summary>The step of a register that the person is at.</summary>
internal sealed record RegisterScreen : Screen;

internal sealed record MixScreen : Screen;

internal sealed record FlowScreen : Screen;

internal sealed record BalanceScreen : Screen;

internal sealed record ShareScreen : Screen;

/// <summary>What was changed, from a place in the log on; from the newest when there is none.</summary>
internal sealed record HistoryScreen(LogFilter Filter, LogPlace? From = null) : Screen;

/// <summary>What was chosen and why, past so many newer ones.</summary>
internal sealed record DecisionsScreen(LogFilter Filter, int From = 0) : Screen;

internal sealed record RoundScreen(int Round) : Screen;

/// <summary>What is asked at the place where an evaluation is begun or filled in.</summary>
internal sealed record EvaluationScreen : Screen;

/// <summary>Why the question of an evaluation is asked that the person is at, or an example of an answer.</summary>
internal sealed record EvaluationHelpScreen(bool Example) : Screen;

/// <summary>What came out of an evaluation.</summary>
internal sealed record EvaluationResultScreen(EvaluationFormId Form, int Number) : Screen;

/// <summary>The last evaluations beside each other.</summary>
internal sealed record ComparisonScreen(EvaluationFormId Form) : Screen;

/// <summary>What is asked at the place where an action is agreed.</summary>
internal sealed record ActionScreen : Screen;

/// <summary>What was agreed and is not done yet.</summary>
internal sealed record ActionsScreen : Screen;

internal sealed record EndScreen : Screen;

internal sealed record StatusScreen : Screen;

internal sealed record NextStepScreen : Screen;

/// <summary>All questions of a section, or what is open of the whole network; a page of it, from 1.</summary>
internal sealed record OverviewScreen(SectionId? Section, int Page = 1) : Screen;

internal sealed record SignalsScreen(int Page = 1) : Screen;

internal sealed record KnowledgeScreen(string Entry) : Screen;

/// <summary>What was found in the guide, by the keys of the passages.</summary>
internal sealed record SearchScreen(IReadOnlyList<string> Found) : Screen;

/// <summary>The coming moments, a page of them, from 1.</summary>
internal sealed record AgendaScreen(int Page = 1) : Screen;

internal sealed record AgendaSettingsScreen : Screen;

internal sealed record MomentScreen(MomentId Moment) : Screen;

internal sealed record OfferScreen(MomentKindId Kind) : Screen;

/// <summary>What is asked at the place where a moment is planned.</summary>
internal sealed record PlanningScreen : Screen;

internal sealed record PuttingOffScreen(MomentId Moment) : Screen;

/// <summary>The link to a file for another calendar, of one moment or of all.</summary>
internal sealed record CalendarFileScreen(string Token, DateTimeOffset Expires, MomentId? Moment) : Screen;

internal sealed record InvitationScreen(string Code, DateTimeOffset Expires) : Screen;

internal sealed record StoppedScreen : Screen;

internal sealed record HelpScreen : Screen;

internal sealed record PrivacyScreen : Screen;

internal sealed record WelcomeScreen : Screen;

internal sealed record NetworkNameScreen : Screen;

internal sealed record MunicipalityScreen : Screen;

internal sealed record CodeScreen : Screen;

internal sealed record NetworksScreen : Screen;
