using System.Globalization;

namespace Azure.Data.Tables;

#pragma warning disable CA1032 // Its only constructor is the package's.
/// <summary>A transaction was refused because of one of its operations; nothing of it is stored.</summary>
public class TableTransactionFailedException : RequestFailedException
#pragma warning restore CA1032
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : this(requestFailedException, IndexIn(requestFailedException?.Message))
    {
    }

    internal TableTransactionFailedException(RequestFailedException failure, int? index)
        : base(failure.Status, failure.Message, failure.ErrorCode, failure.InnerException) => FailedTransactionActionIndex = index;

    /// <summary>Where the refused operation stands in the submitted list, from 0; null when the service did not say.</summary>
    public int? FailedTransactionActionIndex { get; }

    // The service begins its message with the operation's index: "2:The specified entity already exists."
    private static int? IndexIn(string message) =>
        message?.IndexOf(':', StringComparison.Ordinal) is int end and > 0
        && int.TryParse(message.AsSpan(0, end), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
}
