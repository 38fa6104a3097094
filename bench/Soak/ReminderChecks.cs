using Sleutelnet.Bench.Reminders;

namespace Sleutelnet.Bench.Soak;

/// <summary>Every reminder that fell due was sent or ended in a named state, none early, and twice only with its reason.</summary>
internal static class ReminderChecks
{
    public static IEnumerable<Violation> Check(FaultOutcome reminders)
    {
        if (reminders.Lost > 0)
            yield return new Violation(Violation.Reminder, "reminders", $"{reminders.Lost} did not arrive, and nothing says why");
        if (reminders.Early > 0)
            yield return new Violation(Violation.Reminder, "reminders", $"{reminders.Early} came before they were due");
        if (reminders.Left > 0)
            yield return new Violation(Violation.Reminder, "reminders", $"{reminders.Left} are still due");
        foreach (var story in reminders.WithoutReason)
            yield return new Violation(Violation.Reminder, "reminders", $"came twice without a reason: {story}");
    }
}
