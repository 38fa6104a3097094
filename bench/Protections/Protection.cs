namespace Sleutelnet.Bench.Protections;

/// <summary>Something that keeps what is stored whole, and how it is switched off: in one named place of the source.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="File">The file it stands in, from the root of the repository.</param>
/// <param name="Text">What stands there, once in that file.</param>
/// <param name="Instead">What stands there when it is switched off.</param>
/// <param name="Tests">Parts of the names of the tests that guard it.</param>
internal sealed record Protection(string Name, string File, string Text, string Instead, IReadOnlyList<string> Tests)
{
    public static readonly IReadOnlyList<Protection> All =
    [
        new("the ETag check", "bot/Storage/TableNetworkStore.cs",
            "new TableTransactionAction(TableTransactionActionType.UpdateMerge, head, new ETag(stamp))",
            "new TableTransactionAction(TableTransactionActionType.UpdateMerge, head, ETag.All)",
            ["Transactions.What_came_in_between.", "Faults.Together_on_one_network."]),
        new("the redelivery check", "dialogs/Conversations/Assistant.cs",
            "if (me.Position.Recent.Contains(incoming.Operation))",
            "if (me.Position.Recent.Contains(\"\"))",
            ["Faults.Delivered_more_than_once.", "Transactions.Delivered_again.What_was_typed_some_turns_ago"]),
        new("the single transaction", "bot/Storage/TableNetworkStore.cs",
            "await networks.SubmitTransactionAsync(actions.Values, token);",
            "foreach (var action in actions.Values) await networks.SubmitTransactionAsync([action], token);",
            ["Transactions.All_or_nothing.", "Transactions.Trips_to_storage.A_card_answer_is_one_query_one_transaction"]),
        new("commit before send", "dialogs/Conversations/Assistant.cs",
            "await store.SaveAsync(network, cancellationToken);",
            "_ = store.SaveAsync(network, cancellationToken);",
            ["Faults.First_stored_then_said.", "Transactions.Storage_that_fails.When_nothing_can_be_written"]),
        new("the lease of reminders", "bot/Reminders/Claims.cs",
            "clock.GetElapsedTime(seen[(row.Day, row.Key)].At) >= times.Lease;",
            "clock.GetElapsedTime(seen[(row.Day, row.Key)].At) >= TimeSpan.Zero;",
            ["Reminders.Several_instances."]),
    ];

    /// <summary>The filter of the tests that guard it.</summary>
    public string Filter => string.Join('|', Tests.Select(test => $"FullyQualifiedName~{test}"));
}
