namespace Sleutelnet.Core.Privacy;

/// <summary>Finds citizen service numbers: nine digits that pass the eleven test, or digits that are called so.</summary>
internal static class CitizenServiceNumbers
{
    private const int Length = 9;

    // How nine digits are written by people; other groups are more often a date, a case or an amount.
    private static readonly string[] Shapes = ["9", "333", "423", "4222", "45", "54", "32222", "111111111"];

    internal static bool IsIn(string plain, IEnumerable<DigitRun> runs) => runs.Any(run => IsOne(plain, run));

    /// <summary>The eleven test: the digits times 9 down to 2, less the last, make a multiple of eleven.</summary>
    /// <param name="digits">Eight or nine digits.</param>
    internal static bool PassesElevenTest(string digits)
    {
        var padded = digits.PadLeft(Length, '0');
        var sum = -(padded[^1] - '0');
        for (var index = 0; index < Length - 1; index++)
            sum += (Length - index) * (padded[index] - '0');
        return padded.Length == Length && sum % 11 == 0 && padded.Any(digit => digit != '0');
    }

    private static bool IsOne(string plain, DigitRun run)
    {
        if (run.IsAbroad)
            return false;
        var labels = PersonalWords.Nl.Labels;
        if (labels.CitizenServiceNumber.Any(label => run.Before(plain, 45).Contains(label, StringComparison.Ordinal) || run.After(plain, 10).Contains(label, StringComparison.Ordinal)) && run.Digits.Length is Length or Length - 1)
            return true;
        return Candidates(run).Any(PassesElevenTest)
            && !labels.OtherNumber.Any(run.Before(plain, 25).Contains)
            && !labels.Amount.Any(run.Before(plain, 40).Contains)
            && !labels.Currency.Any(unit => run.After(plain, 12).TrimStart(' ', ',', '-').StartsWith(unit, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Candidates(DigitRun run) =>
        Shapes.Contains(string.Concat(run.Groups.Select(group => group.Length)))
            ? [run.Digits]
            : run.Groups.Where(group => group.Length == Length);
}
