using System.Diagnostics;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;
using Sleutelnet.Core.Privacy;
using Sleutelnet.Core.Rules;

namespace Sleutelnet.Bench;

/// <summary>What is done in memory at every answer, measured for a network with every question answered.</summary>
internal static class Thinking
{
    private const int Rounds = 2_000;
    private const double RulesGoal = 1;

    // As long as the longest answer, in words that the guard knows and words that it does not.
    private static readonly string LongText = string.Concat(Enumerable.Repeat("De moskee in Noord en het buurthuis werken samen aan een gesprek over geld. ", 140))[..Limits.AnswerLength];

    public static void Measure(Report report)
    {
        var guide = GuideReader.ReadBuiltIn();
        var network = Filled.Network(guide, new NetworkKey("t", "n"), new PersonId("bench"));
        var today = new DateOnly(2026, 11, 2);
        var firing = 0;
        var rules = Median(() => firing = Signals.Firing(guide, new NetworkFacts(guide, network, today)).Count);
        report.Thought($"{guide.Rules.Count} rules over {network.Answers.Count} answers, {firing} fire: under {RulesGoal} ms", rules, rules < RulesGoal);
        report.Thought($"The guard over {LongText.Length} characters", Median(() => PersonalText.Find(LongText)), null);
    }

    private static double Median(Action work)
    {
        for (var round = 0; round < Rounds / 10; round++)
            work();
        return Run.Median(Enumerable.Range(0, Rounds).Select(_ =>
        {
            var started = Stopwatch.GetTimestamp();
            work();
            return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }).ToArray());
    }
}
