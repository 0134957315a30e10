"""Leiden by igraph or leidenalg, each with its own defaults. Arguments: which, folder, number of nodes."""

import json
import random
import resource
import sys
import time

import igraph
import numpy

which, folder, nodes = sys.argv[1], sys.argv[2], int(sys.argv[3])
edges = numpy.column_stack(
    [numpy.fromfile(f"{folder}/{end}.bin", dtype=numpy.int32) for end in ("from", "to")]
)
random.seed(1)

started = time.perf_counter()
graph = igraph.Graph(n=nodes, edges=edges)
built = time.perf_counter()
if which == "igraph":
    partition = graph.community_leiden(objective_function="modularity")
else:
    import leidenalg

    partition = leidenalg.find_partition(graph, leidenalg.ModularityVertexPartition, seed=1)
labels = numpy.asarray(partition.membership, dtype=numpy.int32)
ended = time.perf_counter()

labels.tofile(f"{folder}/{which}.bin")
print(
    json.dumps(
        {
            "time": (ended - started) * 1000,
            "built": (built - started) * 1000,
            "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        }
    )
)
