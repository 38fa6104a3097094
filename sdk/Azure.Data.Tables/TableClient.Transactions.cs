using Azure.Core;
using Azure.Data.Tables.Requests;
using Azure.Data.Tables.Transactions;

namespace Azure.Data.Tables;

/// <content>Several rows of one partition, all or none.</content>
public partial class TableClient
{
    /// <returns>The answer to each operation, in the order they were given.</returns>
    /// <exception cref="TableTransactionFailedException">An operation was refused; nothing is stored.</exception>
    /// <exception cref="RequestFailedException">The service refused the transaction as a whole.</exception>
    public virtual async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(transactionActions);
        var actions = transactionActions as IReadOnlyList<TableTransactionAction> ?? transactionActions.ToList();
        if (actions.Count == 0)
        {
            throw new InvalidOperationException("A transaction needs at least one operation.");
        }

        var batch = BatchRequest.Of(_pipeline, Name, actions);
        using var message = _pipeline.Request(RequestMethod.Post, "/$batch", Accepted.Batch, batch.Body, batch.ContentType);
        var response = await _pipeline.SendAsync(message, cancellationToken);
        var parts = BatchResponse.Parse(response.Content.ToMemory(), actions.Count);
        return parts.FirstOrDefault(part => part.IsError) is { } failed
            ? throw new TableTransactionFailedException(new RequestFailedException(failed, null, TableErrorParser.Instance))
            : Response.FromValue(parts, response);
    }
}
