using Sleutelnet.Core.Moments;

namespace Sleutelnet.Core.Guide;

/// <summary>Checks that what moments refer to exists, and that a first date can follow from what is proposed.</summary>
internal static class MomentChecks
{
    private const string File = GuideParts.MomentsFile;

    internal static void Run(GuideParts parts, GuideReferences references)
    {
        GuideChecks.RefuseDuplicates(parts.Moments.Select(kind => (File, kind.Id.Value)));
        GuideChecks.RefuseDuplicates(parts.Moments.SelectMany(kind => kind.Names).Select(name => (File, name)));
        foreach (var kind in parts.Moments)
        {
            var place = kind.Id.Value;
            references.Check(File, place, kind.Section);
            references.Check(File, place, kind.When);
            foreach (var counter in kind.RestartsOn)
                references.Check(File, place, counter);
            Require(kind.Names.Count > 0, place, "a moment needs a name that can be typed");
            Require(
                kind.Ahead.All(days => days > 0) && kind.Ahead.Zip(kind.Ahead.Skip(1)).All(pair => pair.First > pair.Second),
                place, "the days ahead are above 0, the most first");
            CheckOpening(kind, parts, references);
            Check(place, kind.Proposal, references);
        }
    }

    private static void CheckOpening(MomentKind kind, GuideParts parts, GuideReferences references)
    {
        var place = kind.Id.Value;
        if (kind.Question is { } question)
            references.Check(File, place, question);
        Require(kind.Register is not { } register || parts.Registers.Any(known => known.Id == register), place, $"there is no register '{kind.Register}'");
        Require(kind.Evaluation is not { } evaluation || parts.Evaluations.Any(known => known.Id == evaluation), place, $"there is no form '{kind.Evaluation}'");
        Require(
            new object?[] { kind.Question, kind.Register, kind.Evaluation }.Count(opened => opened is not null) <= 1,
            place, "a moment opens a question, a register or a form: one of these");
    }

    private static void Check(string place, MomentProposal proposal, GuideReferences references)
    {
        Require(!(proposal.InDays < 0), place, "inDays lies in the past");
        Require(proposal.InDays is null || proposal.DateOf is null, place, "the first date follows from today or from an answer, not from both");
        Require(proposal.Rhythm is not Once || proposal.InDays is not null || proposal.DateOf is not null, place, "what comes once needs inDays or dateOf");
        Require(proposal.DaysFromDate == 0 || proposal.DateOf is not null, place, "daysFromDate needs dateOf");
        Require(proposal.RhythmOf is null == (proposal.Rhythms.Count == 0), place, "rhythmOf and rhythms go together");
        if (proposal.DateOf is { } date)
        {
            references.Check(File, place, date);
            Require(references.Find(date)!.Kind == QuestionKind.Date, place, $"'{date}' asks for no date");
        }

        if (proposal.RhythmOf is { } rhythm)
        {
            references.Check(File, place, rhythm);
            foreach (var option in proposal.Rhythms.Keys)
                Require(references.Find(rhythm)!.Options.Any(known => known.Id == option), place, $"'{rhythm}' has no option '{option}'");
        }
    }

    private static void Require(bool holds, string place, string problem) => GuideChecks.Require(holds, File, place, problem);
}
