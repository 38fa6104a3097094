using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Understanding;

namespace Sleutelnet.Core.Networks;

/// <content>Looking back: evaluations that are begun, filled in by any of the coordinators, and completed.</content>
public sealed partial class Network
{
    // An evaluation so shortly before its date is that date's.
    private const int DaysEarly = 28;

    private readonly Dictionary<EvaluationKey, Evaluation> evaluations;

    /// <summary>All evaluations, on whatever form.</summary>
    public IReadOnlyDictionary<EvaluationKey, Evaluation> Evaluations => evaluations;

    /// <summary>The evaluation on a form that is being filled in; null when none is.</summary>
    /// <param name="form">The form.</param>
    public Evaluation? OpenEvaluation(EvaluationFormId form) => evaluations.Values.Where(evaluation => evaluation.Form == form && evaluation.IsOpen).MaxBy(evaluation => evaluation.Number);

    /// <summary>The completed evaluations on a form, the newest first.</summary>
    /// <param name="form">The form.</param>
    public IReadOnlyList<Evaluation> CompletedEvaluations(EvaluationFormId form) =>
        [.. evaluations.Values.Where(evaluation => evaluation.Form == form && !evaluation.IsOpen).OrderByDescending(evaluation => evaluation.Completed).ThenByDescending(evaluation => evaluation.Number)];

    /// <summary>Begins an evaluation, or gives the one that is open: there is one at a time of each form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="by">The employee who begins it.</param>
    /// <param name="at">When, in UTC.</param>
    public Evaluation BeginEvaluation(EvaluationFormId form, PersonId by, DateTimeOffset at)
    {
        if (OpenEvaluation(form) is { } open)
            return open;
        var number = evaluations.Keys.Where(key => key.Form == form).Select(key => key.Number).DefaultIfEmpty().Max() + 1;
        var evaluation = new Evaluation(form, number, by, at, null, []);
        Put(evaluation);
        return evaluation;
    }

    /// <summary>Stores what is said in an open evaluation and logs the change.</summary>
    /// <param name="key">The evaluation.</param>
    /// <param name="stop">What is answered.</param>
    /// <param name="content">What is said.</param>
    /// <param name="by">The employee who says it.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="contentVersion">The content's version.</param>
    public EvaluationAnswer AnswerEvaluation(EvaluationKey key, EvaluationStop stop, AnswerContent content, PersonId by, DateTimeOffset at, int contentVersion)
    {
        var before = evaluations[key].At(stop);
        var answer = new EvaluationAnswer(stop.Question, stop.Goal, content, by, at, contentVersion, (before?.Version ?? 0) + 1);
        Put(evaluations[key].With(answer));
        Log(new LogEntry(0, 0, at, by, LogKind.Evaluated, $"{key.Name}:{stop.Name}", before?.Content, content)
        {
            ContentVersion = contentVersion,
            BeforeContentVersion = before?.ContentVersion ?? 0,
        });
        return answer;
    }

    /// <summary>Completes an evaluation: it counts in this month, and the moment that reminded of it is done.</summary>
    /// <param name="guide">The content.</param>
    /// <param name="key">The evaluation.</param>
    /// <param name="by">The employee who completes it.</param>
    /// <param name="at">When, in UTC.</param>
    public void CompleteEvaluation(GuideContent guide, EvaluationKey key, PersonId by, DateTimeOffset at)
    {
        Put(evaluations[key] with { Completed = at });
        var today = DutchTime.Day(at);
        var added = new Dictionary<CounterId, int> { [new CounterId(key.Form.Value)] = 1 };
        Add(Month.Of(today), added);
        Log(new LogEntry(0, 0, at, by, LogKind.EvaluationCompleted, key.Name) { Counted = added, Month = Month.Of(today) });
        foreach (var reminder in guide.Moments.Where(kind => kind.Evaluation == key.Form).Select(kind => new MomentId(kind.Id.Value)))
        {
            if (moments.GetValueOrDefault(reminder) is { Ended: false } moment
                && (moment.Waiting is not null || (moment.Coming is { } coming && coming.On.DayNumber - today.DayNumber <= DaysEarly)))
                Answer(guide, reminder, new MomentDone(today), by, at);
        }
    }

    private bool TakeBackEvaluated(LogEntry entry, Former? former, GuideContent guide, DateTimeOffset at)
    {
        if (evaluations.Values.FirstOrDefault(known => entry.Subject.StartsWith(known.Key.Name + ':', StringComparison.Ordinal)) is not { IsOpen: true } evaluation
            || evaluation.Answers.FirstOrDefault(answer => entry.Subject == $"{evaluation.Key.Name}:{answer.Stop.Name}") is not { } current
            || current.By != entry.By || current.Content != entry.After)
            return false;
        var content = entry.Before ?? new Withdrawn();
        Put(evaluation.With(current with
        {
            Content = content,
            By = former?.By ?? entry.By,
            At = former?.At ?? at,
            ContentVersion = entry.BeforeContentVersion,
            Version = current.Version + 1,
        }));
        Log(new LogEntry(0, 0, at, entry.By, LogKind.Evaluated, entry.Subject, current.Content, content) { Undoes = entry.Version, ContentVersion = guide.Version });
        return true;
    }

    // What is completed once more is not begun anew meanwhile: then there would be two open ones.
    private bool OpenAgain(LogEntry entry, DateTimeOffset at)
    {
        if (evaluations.Values.FirstOrDefault(known => known.Key.Name == entry.Subject) is not { IsOpen: false } evaluation || OpenEvaluation(evaluation.Form) is not null)
            return false;
        Put(evaluation with { Completed = null });
        var less = entry.Counted.ToDictionary(count => count.Key, count => -count.Value);
        var month = entry.Month ?? Month.Of(DutchTime.Day(entry.At));
        Add(month, less);
        Log(new LogEntry(0, 0, at, entry.By, LogKind.EvaluationCompleted, entry.Subject) { Counted = less, Month = month, Undoes = entry.Version });
        return true;
    }

    private void Put(Evaluation evaluation)
    {
        evaluations[evaluation.Key] = evaluation;
        changes.Add(new EvaluationChanged(evaluation));
    }
}
