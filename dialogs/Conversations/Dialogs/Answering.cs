using Microsoft.Bot.Builder.Dialogs;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Rules;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Storing what is said to a question, and what follows from it.</summary>
internal static class Answering
{
    // More than this beside a question is not read; “signalen” lists them all.
    private const int MostSignals = 2;

    /// <summary>Stores an answer, unless someone else answered since the person saw the question; then both are shown.</summary>
    public static Task<DialogTurnResult> GiveAsync(
        DialogContext dc, AtQuestion place, AnswerContent content, Together with, CancellationToken cancellationToken)
    {
        var turn = dc.Turn();
        if (Guarding.Against(turn, place.Question, content) is { } blocked)
        {
            turn.Tell(blocked);
            return dc.GoToAsync(place, cancellationToken);
        }

        var stored = turn.Network.Answers.GetValueOrDefault(place.Question);
        if (stored is null or { Content: Withdrawn } || stored.Version == place.Seen || stored.By == turn.Me.Id)
            return StoreAsync(dc, place.Question, content, with, cancellationToken);
        if (stored.Content == content && stored.Round == turn.Network.Head.Round)
        {
            turn.Tell(new AlreadyStored(place.Question));
            return dc.GoOnAsync(place.Question, cancellationToken);
        }

        turn.Tell(PlainNotice.SomeoneElseWasFirst);
        return dc.GoToAsync(new AtConflict(place.Question, content, with, stored.Version), cancellationToken);
    }

    /// <summary>Stores an answer, says what the answers together say that they did not say before, and goes on.</summary>
    public static Task<DialogTurnResult> StoreAsync(
        DialogContext dc, QuestionId question, AnswerContent content, Together with, CancellationToken cancellationToken)
    {
        var turn = dc.Turn();
        var before = FiringIn(turn);
        var phase = turn.Route.Phase().Phase.Number;
        var offered = AgendaNews.Now(turn);
        turn.Record(question, content, with);
        turn.Remember(turn.Me.Position with { With = with });
        turn.Tell(new Stored(question));
        TellAdvice(turn, question, content);
        TellNewSignals(turn, before, question);
        AgendaNews.TellOffers(turn, offered);
        if (turn.Route.Phase().Phase.Number is var reached && reached > phase)
            turn.Tell(new PhaseBegun(reached));
        return dc.GoOnAsync(question, cancellationToken);
    }

    /// <summary>The rules that fire as things stand.</summary>
    public static IReadOnlySet<RuleId> FiringIn(NetworkTurn turn) => FiringIn(turn, turn.Route.Facts);

    /// <summary>The rules that fired on the day the person was last here, with the answers as they stand; what fires since, time alone brought.</summary>
    public static IReadOnlySet<RuleId> FiringThen(NetworkTurn turn) =>
        FiringIn(turn, new NetworkFacts(turn.Guide, turn.Network, DutchTime.Day(turn.Me.Position.At)));

    /// <summary>Says what is seen now and was not before, and ends what was accepted for what is seen no more.</summary>
    /// <param name="turn">The turn, after its change.</param>
    /// <param name="before">The rules that fired before it.</param>
    /// <param name="question">The question that was answered; null when something else changed.</param>
    public static void TellNewSignals(NetworkTurn turn, IReadOnlySet<RuleId> before, QuestionId? question)
    {
        var firing = Signals.Firing(turn.Guide, turn.Route.Facts);
        var added = firing.Where(rule => !before.Contains(rule.Id) && !turn.Network.Acceptances.ContainsKey(Signals.Subject(rule.Id)) && !(question is { } answered && IsToldElsewhere(turn, answered, rule))).ToList();
        foreach (var rule in added.Take(MostSignals))
            turn.Tell(new NewSignal(rule.Id));
        if (added.Count > MostSignals)
            turn.Tell(new MoreSignals(added.Count - MostSignals));
        EndAcceptances(turn, [.. firing.Select(rule => rule.Id.Value)]);
    }

    private static HashSet<RuleId> FiringIn(NetworkTurn turn, NetworkFacts facts) => Signals.Firing(turn.Guide, facts).Select(rule => rule.Id).ToHashSet();

    // An outcome tells of another way in full, and a gate that was passed told what should come first; “signalen” lists both.
    private static bool IsToldElsewhere(NetworkTurn turn, QuestionId question, Rule rule)
    {
        if (rule.Kind == RuleKind.WayOut)
            return turn.Route.Outcome() is not null;
        return rule.Kind == RuleKind.Order
            && turn.Guide.GatekeeperOf(turn.Guide.SectionOf(question)) is { Gate: { } gate } keeper
            && turn.Network.Acceptances.ContainsKey(new AcceptanceSubject(AcceptanceKind.Gate, keeper.Id.Value))
            && gate.Checks.SelectMany(check => check.Unless.Questions).Intersect(rule.When.Questions).Any();
    }

    private static void TellAdvice(NetworkTurn turn, QuestionId question, AnswerContent content)
    {
        if (content is not Given { Value: OptionsValue value })
            return;
        foreach (var option in turn.Guide.Find(question)!.Choices.Where(option => value.Options.Contains(option.Id) && option.After.Count > 0))
            turn.Tell(new AdviceNotice(question, option.Id));
    }

    // What was accepted counts for the answers it was accepted with: when its ground goes, so does the acceptance.
    private static void EndAcceptances(NetworkTurn turn, HashSet<string> firing)
    {
        foreach (var subject in turn.Network.Acceptances.Keys.ToArray())
        {
            var stands = subject.Kind switch
            {
                AcceptanceKind.Signal => firing.Contains(subject.Id),
                AcceptanceKind.Gate => turn.Guide.Find(new SectionId(subject.Id))?.Gate is { } gate && turn.Route.Unmet(gate).Count > 0,
                _ => turn.Guide.Sections.SelectMany(section => section.Outcomes).FirstOrDefault(outcome => outcome.Id == subject.Id)?.When.Holds(turn.Route.Facts) ?? false,
            };
            if (!stands)
                turn.EndAcceptance(subject);
        }
    }
}
