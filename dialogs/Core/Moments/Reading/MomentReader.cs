namespace Sleutelnet.Core.Moments.Reading;

/// <summary>Reads from Dutch text when something has to come: “elk half jaar vanaf 1 maart”, “tweede dinsdag van oktober om half tien”, “over drie maanden”.</summary>
public static class MomentReader
{
    /// <summary>
    /// Reads a text. Without a time it is <see cref="Schedule.UsualTime"/>, without a year the first such day from today, without a first date one rhythm from today.
    /// What is left of the text is what it is about, without the “aan”, “om”, “voor” or “over” in front of it.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="now">The instant of typing.</param>
    public static WhenReading Read(string text, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Tokens.Of(text);
        var interpreter = new Interpreter(now);
        var alternatives = Alternatives.Of(tokens);
        if (alternatives.Texts.Count > 1 && Joined([.. alternatives.Texts.Select(part => Sentence.Read(part, interpreter))], alternatives.All) is { } joined)
            return joined;
        foreach (var (left, right) in Alternatives.Halves(tokens))
        {
            WhenReading[] halves = [Sentence.Read(left, interpreter), Sentence.Read(right, interpreter)];
            if (halves.All(half => half is WhenRead or WhenAmbiguous) && Joined(halves, all: false) is { } either)
                return either with { Rest = string.Join(' ', halves.Select(half => half.Rest).Where(rest => rest != "")) };
        }

        return Sentence.Read(tokens, interpreter);
    }

    // Null when the parts say the same, so that “of” and “en” belong to the subject.
    private static WhenReading? Joined(WhenReading[] parts, bool all)
    {
        Schedule[] schedules = [.. parts.SelectMany(Schedules).Distinct().OrderBy(schedule => schedule.Start)];
        if (schedules.Length < 2)
            return parts.Any(part => part is WhenPast) ? parts.FirstOrDefault(part => part is WhenRead) : null;
        var rest = parts[0].Rest;
        if (all && schedules.All(schedule => schedule.Rhythm is EveryDays))
            return new WhenUnclear(WhenProblem.TooOften, rest);
        return all && OneRhythm(schedules) is { } one
            ? new WhenRead(one, parts.OfType<WhenRead>().Any(part => part.TimeNamed), rest)
            : new WhenAmbiguous(schedules, rest);
    }

    private static IEnumerable<Schedule> Schedules(WhenReading reading) => reading switch
    {
        WhenRead read => [read.Schedule],
        WhenAmbiguous ambiguous => ambiguous.Candidates,
        _ => [],
    };

    // “Elk jaar op 1 maart en 1 september” is every six months.
    private static Schedule? OneRhythm(Schedule[] schedules)
    {
        if (schedules[0] is not { Rhythm: EveryMonths { Months: var months } } first || !schedules.All(schedule => schedule.Rhythm == first.Rhythm && schedule.Time == first.Time))
            return null;
        var apart = months / schedules.Length;
        return Follow(months) ? first : apart > 0 && months % schedules.Length == 0 && Follow(apart) ? first with { Rhythm = new EveryMonths(apart) } : null;

        bool Follow(int step) => schedules.Index().All(pair => first.Start.AddMonths(pair.Index * step) == pair.Item.Start);
    }
}
